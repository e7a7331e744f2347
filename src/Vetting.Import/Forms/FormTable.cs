using System.Collections.Immutable;
using Vetting.Reading.Shapes;

namespace Vetting.Import.Forms;

/// <summary>One table of a form: a row of it is a record.</summary>
internal sealed class FormTable
{
    /// <param name="name">The name of the file, without its ending.</param>
    /// <param name="record">The record that a row is.</param>
    /// <param name="parent">The table whose rows these belong to; <see langword="null"/> where they belong to the document itself.</param>
    /// <param name="key">The column that names the row they belong to, by its id.</param>
    /// <param name="path">The members from that record down to the list, or to the one record, that the rows are.</param>
    /// <param name="isSingle">Whether there is at most one row for each that they belong to, rather than a list of them.</param>
    /// <param name="columns">The columns, the key apart.</param>
    public FormTable(
        string name, RecordShape record, FormTable? parent, string? key, ImmutableArray<Member> path, bool isSingle, ImmutableArray<FormColumn> columns) =>
        (Name, Record, Parent, Key, Path, IsSingle, Columns) = (name, record, parent, key, path, isSingle, columns);

    public string Name { get; }

    public string FileName => $"{Name}.csv";

    public RecordShape Record { get; }

    public FormTable? Parent { get; }

    public string? Key { get; }

    public ImmutableArray<Member> Path { get; }

    public bool IsSingle { get; }

    public ImmutableArray<FormColumn> Columns { get; }

    /// <summary>Every name that the header may have, the key first.</summary>
    public IEnumerable<string> Names => Columns.Select(column => column.Name).Prepend(Key).OfType<string>();

    /// <summary>What a row is called whose own id is not enough: the id of what it belongs to, and its own.</summary>
    public static string Within(string key, string id) => $"{key}/{id}";
}
