using NodaTime;
using Vetting.Facts;
using Vetting.Logic;

namespace Vetting.Tests.Rules.Generated;

/// <summary>A subject with a fact of every kind that rules know. It is its own element type, so that lists nest.</summary>
internal sealed class Thing
{
    public bool? Flag { get; set; }

    public bool? Mark { get; set; }

    [Judgement("is it so?", Supplier.State)]
    public bool? Judged { get; set; }

    [Judgement("and is it so?", Supplier.Auditor)]
    public bool? Decided { get; set; }

    public string? Name { get; set; }

    public Colour? Colour { get; set; }

    public int? Small { get; set; }

    public long? Big { get; set; }

    [Information("an amount", Supplier.Proposer, IsNonNegative = true)]
    public decimal? Amount { get; set; }

    public LocalDate? Day { get; set; }

    public DateRange? From { get; set; }

    public DateRange? To { get; set; }

    public Thing? Owner { get; set; }

    public FactList<Thing>? Parts { get; set; }

    public IReadOnlyList<Thing>? Rows { get; set; }

    public FactList<string>? Tags { get; set; }

    public IReadOnlyList<string>? Words { get; set; }

    /// <summary>A copy of this object, sharing what it holds.</summary>
    public Thing Copy() => (Thing)MemberwiseClone();
}
