namespace Vetting.Reports.Text;

/// <summary>The colour of a word, where colours are asked for. The word says the same without it.</summary>
internal enum Tint
{
    /// <summary>None.</summary>
    Plain,

    /// <summary>Bold: headings.</summary>
    Strong,

    /// <summary>Green: clear.</summary>
    Good,

    /// <summary>Yellow: waits for something.</summary>
    Waiting,

    /// <summary>Red: barred, or could not be evaluated.</summary>
    Bad,
}
