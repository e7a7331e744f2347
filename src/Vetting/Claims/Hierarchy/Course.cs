namespace Vetting.Claims.Hierarchy;

/// <summary>What a trail may still follow. Each may follow whatever the next may, and more.</summary>
internal enum Course
{
    /// <summary>It has followed what holds on the day asked for, so that what the units below did at any time still counts.</summary>
    OnTheDay,

    /// <summary>It follows what held when the incident happened.</summary>
    AtTheTime,

    /// <summary>It has left its own chain of command: neither what is below a task force nor what is beside it is the unit's.</summary>
    Aside,
}
