namespace Vetting.Reading.Bulk;

/// <summary>A text and what was found out about it.</summary>
internal struct Word(string text)
{
    public readonly string Text = text;

    private object? _form;

    /// <summary>Whether this shape was the last to find the text to be of its form.</summary>
    public readonly bool IsOf(object form) => ReferenceEquals(_form, form);

    public void FoundOf(object form) => _form = form;
}
