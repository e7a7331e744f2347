using System.Text.Json;
using Vetting.Reading.Shapes;

namespace Vetting.Reading.Bulk;

/// <summary>Reads the members of records of one type, in whatever order they stand.</summary>
/// <remarks>Learns which member follows which, so it is for one thread.</remarks>
internal sealed class BulkMembers<T>(RecordShape shape, object[] members)
    where T : class
{
    private readonly BulkReadMember<T>[] _members = [.. members.Cast<IBulkMember<T>>().Select(member => (BulkReadMember<T>)member.TryRead)];
    private readonly NameTable _names = new(shape.Members.Select(member => member.Name));
    private readonly int[] _next = [.. Enumerable.Range(1, members.Length), 0];

    private readonly ulong _required = shape.Members.Index().Where(member => member.Item.IsRequired)
        .Aggregate(0UL, (all, member) => all | (1UL << member.Index));

    public bool TryRead(ref BulkInput input, T record)
    {
        var seen = 0UL;
        var free = default(FreeNames);
        var last = _members.Length;
        while (input.Next() && input.Json.TokenType == JsonTokenType.PropertyName)
        {
            if (input.Json.ValueIsEscaped)
            {
                return false;
            }

            var at = _names.Find(input.Json.ValueSpan, _next[last]);
            if (at < 0)
            {
                if (!free.TryPass(ref input))
                {
                    return false;
                }

                continue;
            }

            (_next[last], last) = (at, at);
            var bit = 1UL << at;
            if ((seen & bit) != 0 || !input.Next() || !_members[at](ref input, record))
            {
                return false;
            }

            seen |= bit;
        }

        return input.Json.TokenType == JsonTokenType.EndObject && (seen & _required) == _required;
    }
}
