namespace Vetting.Reading.Bulk;

/// <summary>A text and what was found out about it.</summary>
internal struct Word(string text)
{
    public readonly string Text = text;

    /// <summary>The shape that last found the text to be of its form.</summary>
    public object? IsOfForm;
}
