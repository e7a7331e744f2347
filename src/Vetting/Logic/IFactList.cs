namespace Vetting.Logic;

/// <summary>A <see cref="FactList{T}"/> whose element type is not known to the reader of it.</summary>
internal interface IFactList
{
    int CertainCount { get; }

    int Count { get; }

    bool IsClosed { get; }

    object Item(int index);
}
