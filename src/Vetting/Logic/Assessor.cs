namespace Vetting.Logic;

/// <summary>Whose decisions on credibility and remedy a check applies.</summary>
public enum Assessor
{
    /// <summary>Only the decisions of the official whom each law names.</summary>
    State = 0,

    /// <summary>An auditor's recorded decisions too, as if that official had taken them; every page of the report says so.</summary>
    Auditor = 1,
}
