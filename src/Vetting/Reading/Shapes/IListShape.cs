namespace Vetting.Reading.Shapes;

/// <summary>A <see cref="ListShape{T}"/> whose element type is not known to whoever asks.</summary>
internal interface IListShape
{
    Shape Item { get; }
}
