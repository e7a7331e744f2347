namespace Vetting.Reading;

/// <summary>A member that others know and this format refuses, and why; the reason is part of the message.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
internal sealed class RefusedMemberAttribute(string name, string reason) : Attribute
{
    public string Name { get; } = name;

    public string Reason { get; } = reason;
}
