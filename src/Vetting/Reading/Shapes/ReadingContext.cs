using Vetting.Reading.Json;

namespace Vetting.Reading.Shapes;

/// <summary>What one reading of one document gathers on its way.</summary>
internal sealed class ReadingContext(ProblemList problems)
{
    private readonly List<IChecked> _checks = [];

    public ProblemList Problems { get; } = problems;

    /// <summary>Notes a value of the wrong type or form, and answers that it could not be read.</summary>
    public object? Mismatch(JsonNode node, Shape expected)
    {
        if (node is not JsonUnread)
        {
            Problems.Add(node.Place, $"{node.Label} is {node.Words}", expected.Words);
        }

        return null;
    }

    public void CheckLater(IChecked record) => _checks.Add(record);

    /// <summary>Asks every record for the problems among its members, once all of the document was read without any.</summary>
    public void RunChecks()
    {
        if (!Problems.IsEmpty)
        {
            return;
        }

        foreach (var problem in _checks.SelectMany(record => record.Check()))
        {
            Problems.Add(problem);
        }
    }
}
