using System.Collections.Immutable;
using NodaTime;
using Vetting.Logic;
using Vetting.Reading;

namespace Vetting.Tests.Reading;

/// <summary>A format that has one member of every kind, so that tests of the reader need no real format.</summary>
[Meaning("a parcel")]
internal sealed record Parcel : Placed
{
    [Meaning("the format"), Constant("vetting/parcel/1")]
    public required string Schema { get; init; }

    [Meaning("its name"), Example("north-1")]
    public required string Id { get; init; }

    [Meaning("where it goes"), Pattern("[A-Z]{2}", "two capital letters")]
    public string? Country { get; init; }

    [Meaning("whether it is sealed")]
    public bool? Sealed { get; init; }

    [Meaning("how many hands it passes"), Bounds(0, 12)]
    public int? Hands { get; init; }

    [Meaning("what it is worth"), Bounds(0)]
    public decimal? Worth { get; init; }

    [Meaning("how it travels")]
    public Carriage? Carriage { get; init; }

    [Meaning("the day it was packed")]
    public LocalDate? PackedOn { get; init; }

    [Meaning("when it left")]
    public DateRange? SentOn { get; init; }

    [Meaning("when it came")]
    public StatedDate? ArrivedOn { get; init; }

    [Meaning("the words on it"), NonEmpty]
    public ImmutableArray<string>? Labels { get; init; }

    [Meaning("what is in it")]
    public ImmutableArray<Parcel.Content>? Contents { get; init; }

    [Meaning("a rule about it"), Spelled("Rule")]
    public PlacedText? Rule { get; init; }

    [Meaning("one thing in a parcel")]
    internal sealed record Content : Placed, IChecked
    {
        [Meaning("what it is called")]
        public required string Name { get; init; }

        [Meaning("what it weighs in kilograms"), Bounds(0)]
        public decimal? Weight { get; init; }

        [Meaning("things within the thing")]
        public ImmutableArray<Content>? Parts { get; init; }

        public IEnumerable<Problem> Check() => Name == "nothing" ? [new Problem(Place, "a thing is called nothing")] : [];
    }
}
