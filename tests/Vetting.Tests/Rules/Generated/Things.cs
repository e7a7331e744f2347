using CsCheck;
using NodaTime;
using Vetting.Logic;

namespace Vetting.Tests.Rules.Generated;

/// <summary>Generates things of which everything is known, and makes some of it unknown.</summary>
internal static class Things
{
    private static readonly string[] _texts = ["a", "b", "c"];

    /// <summary>Every fact known and every list closed.</summary>
    public static Gen<Thing> Known { get; } = Level(2);

    /// <summary>A thing and the same with some facts unknown, some lists open, some members only possible.</summary>
    public static Gen<(Thing Known, Thing Blurred)> Blurred { get; } =
        from known in Known
        from seed in Gen.ULong
        from keep in Gen.OneOf(1, 3, 8)
        select (known, Blur(known, new PCG(7, seed), keep));

    private static Gen<Thing> Level(int depth)
    {
        var text = Gen.OneOf(_texts);
        var day = Gen.Int[1, 6].Select(d => new LocalDate(2020, 1, d));
        var scalars = Gen.Select(Gen.Bool, Gen.Bool, Gen.Bool, Gen.Bool, text, Gen.OneOf(Enum.GetValues<Colour>()), Gen.Int[-3, 3]);
        var others = Gen.Select(Gen.Long[-4, 4], Gen.Int[0, 5], day, day, day, text.Array[0, 3], text.Array[0, 3]);
        var none = Gen.Const(Array.Empty<Thing>());
        var inner = depth > 0 ? Level(depth - 1).Array[0, 3] : none;
        var owner = depth >= 0 ? Level(-1) : Gen.Const(() => (Thing)null!);
        var lists = Gen.Select(inner, inner, owner);
        return Gen.Select(scalars, others, lists, (s, o, l) => new Thing
        {
            Flag = s.Item1,
            Mark = s.Item2,
            Judged = s.Item3,
            Decided = s.Item4,
            Name = s.Item5,
            Colour = s.Item6,
            Small = s.Item7,
            Big = o.Item1,
            Amount = o.Item2 / 2m,
            Day = o.Item3,
            From = new DateRange(o.Item4),
            To = new DateRange(o.Item5),
            Tags = FactList<string>.Closed(o.Item6),
            Words = o.Item7,
            Parts = FactList<Thing>.Closed(l.Item1),
            Rows = l.Item2,
            Owner = l.Item3,
        });
    }

    /// <summary>Everything that the result says is true of the original; much of it the result does not say.</summary>
    private static Thing Blur(Thing known, PCG random, int keep)
    {
        bool Hide() => random.Next((uint)keep + 1) == 0;
        T? Value<T>(T? value)
            where T : struct => Hide() ? null : value;
        DateRange? Around(DateRange? range) => range is not { } exact || !Hide() ? range
            : Hide() ? null
            : new DateRange(exact.Earliest.PlusDays(-1), exact.Latest.PlusDays(2));

        return new Thing
        {
            Flag = Value(known.Flag),
            Mark = Value(known.Mark),
            Judged = Value(known.Judged),
            Decided = Value(known.Decided),
            Name = Hide() ? null : known.Name,
            Colour = Value(known.Colour),
            Small = Value(known.Small),
            Big = Value(known.Big),
            Amount = Value(known.Amount),
            Day = Value(known.Day),
            From = Around(known.From),
            To = Around(known.To),
            Tags = BlurList(known.Tags, tag => tag, "a", random, keep),
            Words = Hide() ? null : known.Words,
            Parts = BlurList(known.Parts, part => Blur(part, random, keep), known, random, keep),
            Rows = known.Rows is null || Hide() ? null : [.. known.Rows.Select(row => Blur(row, random, keep))],
            Owner = known.Owner is null || Hide() ? null : Blur(known.Owner, random, keep),
        };
    }

    private static FactList<T>? BlurList<T>(FactList<T>? known, Func<T, T> blur, T extra, PCG random, int keep)
        where T : class
    {
        bool Hide() => random.Next((uint)keep + 1) == 0;
        if (known is null || Hide())
        {
            return null;
        }

        List<T> certain = [];
        List<T> possible = [];
        var isClosed = !Hide();
        foreach (var item in known)
        {
            var place = Hide() ? possible : certain;
            if (isClosed || !Hide())
            {
                place.Add(blur(item));
            }
        }

        if (Hide())
        {
            possible.Add(extra);
        }

        return FactList<T>.Of(certain, possible, isClosed);
    }
}
