using System.Collections.Immutable;
using System.Text;
using Vetting.Facts;
using Vetting.Reading;
using Vetting.Rules.Files;

namespace Vetting.Rules;

/// <summary>From files to rules: read, check, compile once; every problem of every file, or a set that is ready.</summary>
internal static class RuleSetLoader
{
    /// <exception cref="UnusableInputException">A file cannot be used.</exception>
    public static RuleSet Load(ImmutableArray<RuleInput> inputs)
    {
        List<Problem> problems = [];
        var used = ImmutableArray.CreateBuilder<(string, string)>();
        var parameters = One<ParameterTableContent>(inputs.Where(input => input.IsParameters), used, problems);
        var channels = One<ChannelTableContent>(inputs.Where(input => input.IsChannels), used, problems);
        var files = inputs.Where(input => !input.IsParameters && !input.IsChannels)
            .Select(input => ReadRules(input, used, problems)).OfType<RuleFile>().ToImmutableArray();
        problems.AddRange(RuleFileCheck.Of([.. files.SelectMany(file => file.Workflows)]));
        Refuse(problems);
        var table = new ParameterTable(parameters!);
        problems.AddRange(Unnamed(inputs, channels!, table));
        var provisions = RuleAssembly.Provisions(files, table, problems);
        Refuse(problems);
        return new RuleSet(files, provisions, table, new ChannelTable(channels!), used.ToImmutable());
    }

    /// <summary>A table names parameters of its own set; one that ships beside somebody's own parameters cannot know theirs.</summary>
    private static IEnumerable<Problem> Unnamed(ImmutableArray<RuleInput> inputs, ChannelTableContent channels, ParameterTable parameters) =>
        inputs.Where(input => input.IsParameters || input.IsChannels).Select(input => ShippedRules.Files.Contains(input)).Distinct().Count() > 1
            ? []
            : channels.Channels.SelectMany(channel => new[] { (channel, name: channel.Purposes, isList: true), (channel, name: channel.NoticeDays, isList: false) })
                .Where(its => its.name is not null && (!parameters.Names.TryGetValue(its.name, out var isList) || isList != its.isList))
                .Select(its => new Problem(its.channel.Place, $"no {(its.isList ? "list" : "number")} among the parameters is named `{its.name}`", null, Nearest.To(its.name!, parameters.Names.Keys)));

    private static void Refuse(List<Problem> problems)
    {
        if (problems.Count > 0)
        {
            throw new UnusableInputException(problems);
        }
    }

    private static T? One<T>(IEnumerable<RuleInput> inputs, ImmutableArray<(string, string)>.Builder used, List<Problem> problems)
        where T : Placed
    {
        var documents = inputs.Select(Read<T>).ToImmutableArray();
        problems.AddRange(documents.SelectMany(document => document.Problems));
        problems.AddRange(documents.Skip(1).Select(document => new Problem(new Place(document.File, 0, 0, string.Empty), "another file of this kind is part of the set", "one of a kind")));
        used.AddRange(documents.Select(document => (document.File, document.Sha256)));
        return documents is [{ IsUsable: true } only] ? only.Value : null;
    }

    private static RuleFile? ReadRules(RuleInput input, ImmutableArray<(string, string)>.Builder used, List<Problem> problems)
    {
        var document = Read<ImmutableArray<WorkflowText>>(input, out var bytes);
        problems.AddRange(document.Problems);
        used.Add((document.File, document.Sha256));
        if (!document.IsUsable)
        {
            return null;
        }

        // Of the very bytes that were hashed; a byte-order mark is no part of the text.
        using var reader = new StreamReader(new MemoryStream(bytes!), Encoding.UTF8);
        return new RuleFile(input.Name, document.Sha256, reader.ReadToEnd(), document.Value);
    }

    private static Document<T> Read<T>(RuleInput input)
        where T : notnull => Read<T>(input, out _);

    private static Document<T> Read<T>(RuleInput input, out byte[]? bytes)
        where T : notnull
    {
        string? problem;
        try
        {
            using var stream = input.Open();
            bytes = InputBytes.OfStream(stream, ReadingLimits.Default.MaxBytes, out problem);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            (bytes, problem) = (null, "the file cannot be opened");
        }

        return bytes is null
            ? Document<T>.Unusable(input.Name, string.Empty, [new Problem(new Place(input.Name, 0, 0, string.Empty), problem!)])
            : new DocumentReader<T>().Read(bytes, input.Name);
    }
}
