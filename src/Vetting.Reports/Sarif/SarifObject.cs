namespace Vetting.Reports.Sarif;

/// <summary>The members of an object of SARIF, which knows no <c>null</c>: what has no value is left out.</summary>
internal static class SarifObject
{
    public static IEnumerable<(string Name, object? Value)> Of(params (string Name, object? Value)[] members) => members.Where(member => member.Value is not null);
}
