using System.Collections.Immutable;
using Vetting.Claims.Identity.Words;

namespace Vetting.Claims.Identity.Texts;

/// <summary>One pass over the pieces of one text.</summary>
internal sealed class ParserPass(ImmutableArray<Item> items, Vocabulary vocabulary, IAbbreviations abbreviations)
{
    private readonly List<Designation> _built = [];
    private DesignationBuilder _current = new(isBeside: false, startsPhrase: true, followsSemicolon: false, isAbove: false);
    private bool _isMarked;
    private Item? _before;

    public IEnumerable<Designation> Run()
    {
        for (var at = 0; at < items.Length; at++)
        {
            Take(at);
            if (items[at].Kind is not (ItemKind.Break or ItemKind.Divide) && !items[at].Is(ConceptKind.And))
            {
                _current.Say(items[at]);
            }

            _before = items[at];
        }

        Flush(isBeside: false, startsPhrase: true);
        return _built;
    }

    private bool IsAfterOf => _before?.Is(ConceptKind.Of) == true;

    private bool IsAfterOfThe => IsAfterOf && _before!.Senses[0].Concepts[0].Name != "of";

    private void Take(int at)
    {
        var item = items[at];
        switch (item.Kind)
        {
            case ItemKind.Break or ItemKind.Divide:
                Flush(isBeside: item.Kind == ItemKind.Divide, startsPhrase: true, followsSemicolon: item.Written == ";");
                break;
            case ItemKind.Number:
                TakeNumber(at);
                break;
            case ItemKind.Country:
                _current.AddCountry(item);
                break;
            case ItemKind.OtherCountry:
                _current.AddOtherCountry(item);
                break;
            case ItemKind.Mark:
                _current.AddMark(item);
                break;
            case ItemKind.Unknown:
                TakeUnknown(at);
                break;
            default:
                TakeKnown(at);
                break;
        }
    }

    private void TakeNumber(int at)
    {
        var token = items[at].Token;
        var number = new NumberUse(token.Number!.Value, items[at].Written, token.IsOrdinal, token.Gender);
        var isMarked = _isMarked || token.IsJoined;
        _isMarked = false;
        var isUnclear = false;
        if (_current.HasNumber)
        {
            Flush(isBeside: false, startsPhrase: false, isAbove: IsAfterOf);
        }
        else if (_current.HasType && !isMarked && HasTypeAhead(at))
        {
            // `Compañía del 3 Batallón` is clear; in `Compañía 3 Batallón` the number may belong to either.
            isUnclear = !token.IsOrdinal && !IsAfterOf;
            Flush(isBeside: false, startsPhrase: false, isAbove: IsAfterOf);
        }

        _current.AddNumber(number, isUnclear);
    }

    private void TakeUnknown(int at)
    {
        var item = items[at];
        var isBesideNumber = _before?.Kind == ItemKind.Number || (at + 1 < items.Length && (items[at + 1].Kind == ItemKind.Number || items[at + 1].Is(ConceptKind.NumberMark)));
        if (isBesideNumber || IsAlone(at))
        {
            if (abbreviations.InUse(item.Token.Text) is { IsEmpty: false } used)
            {
                _current.AddAbbreviation(item, used, isGuess: false);
                return;
            }

            if (isBesideNumber && !_current.HasType && abbreviations.WithInitials(item.Token.Text) is { IsEmpty: false } guessed)
            {
                _current.AddAbbreviation(item, guessed, isGuess: true);
                return;
            }
        }

        _current.AddName(item);
    }

    private void TakeKnown(int at)
    {
        var item = items[at];
        switch (item.Role)
        {
            case ConceptKind.Headquarters:
                _current.AddHeadquarters(item);
                break;
            case ConceptKind.NumberMark when at + 1 < items.Length && items[at + 1].Kind == ItemKind.Number:
                _isMarked = true;
                break;
            case ConceptKind.NumberMark:
                _current.AddMark(item);
                break;
            case ConceptKind.Unnamed:
                _current.AddUnnamed(item);
                break;
            case ConceptKind.Title:
                _current.AddTitle(item);
                break;
            case ConceptKind.Several:
                _current.AddSeveral(item);
                break;
            case ConceptKind.And:
                TakeAnd(at);
                break;
            case ConceptKind.Of or ConceptKind.Noise:
                break;
            default:
                if (IsAnotherBody(item))
                {
                    Flush(isBeside: false, startsPhrase: false, isAbove: IsAfterOfThe);
                }

                _current.AddKnown(item, abbreviations.InUse(item.Token.Text));
                break;
        }
    }

    /// <summary>Side by side are two numbered bodies, or two services; `Regimiento y Escuela de Artillería` is one body of two types.</summary>
    private void TakeAnd(int at)
    {
        var ahead = Phrase(at + 1).TakeWhile(item => !item.Is(ConceptKind.And)).ToList();
        if ((_current.HasNumber && ahead.Exists(item => item.Kind == ItemKind.Number))
            || (_current.IsServiceOnly && ahead.Exists(item => IsService(item) || IsType(item) || item.Kind == ItemKind.Number))
            || (ahead.Count > 0 && IsService(ahead[0])))
        {
            Flush(isBeside: true, startsPhrase: true);
        }
    }

    /// <summary>A type after a body that is already whole, or after `of the`, begins another body.</summary>
    private bool IsAnotherBody(Item item) =>
        _current.HasType && IsType(item)
        && (_current.IsClosed || IsAfterOfThe || item.Senses.Any(sense => sense.Concepts.Any(concept => concept.NeedsNumber)));

    private static bool IsType(Item item) => item.Senses.Any(sense => sense.Concepts.Any(concept => concept.Kind == ConceptKind.Type));

    private static bool IsService(Item item) => item.Kind == ItemKind.Known && item.Senses.All(sense => sense.Concepts.All(concept => concept.Kind == ConceptKind.Service));

    private bool HasTypeAhead(int at) =>
        Phrase(at + 1).TakeWhile(item => item.Kind != ItemKind.Number)
            .Any(IsType);

    private bool IsAlone(int at) =>
        (at == 0 || items[at - 1].Kind is ItemKind.Break or ItemKind.Divide || items[at - 1].Kind == ItemKind.Country)
        && (at + 1 == items.Length || items[at + 1].Kind is ItemKind.Break or ItemKind.Divide or ItemKind.Country);

    private IEnumerable<Item> Phrase(int from) => items.Skip(from).TakeWhile(item => item.Kind is not (ItemKind.Break or ItemKind.Divide));

    private void Flush(bool isBeside, bool startsPhrase, bool followsSemicolon = false, bool isAbove = false)
    {
        var built = _current.Build(vocabulary.GenderOf);
        if (built.Written.Length > 0)
        {
            _built.Add(built);
        }

        // A second divider in a row changes nothing; what follows stays beside what came before.
        _current = new DesignationBuilder(isBeside || (built.Written.Length == 0 && built.IsBeside), startsPhrase, followsSemicolon, isAbove);
        _isMarked = false;
    }
}
