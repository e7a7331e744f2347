using System.Collections.Immutable;
using System.Text;
using Vetting.Facts;
using Vetting.Reading;
using Vetting.Rules.Files;

namespace Vetting.Rules;

/// <summary>From files to rules: read, check, compile once; every problem of every file, or a set that is ready.</summary>
internal static class RuleSetLoader
{
    /// <param name="inputs">The files.</param>
    /// <param name="areSound">
    /// Whether they are known to be sound, as the shipped ones are by their tests: then nothing is checked, and a rule is only
    /// compiled when it is asked.
    /// </param>
    /// <exception cref="UnusableInputException">A file cannot be used.</exception>
    public static RuleSet Load(ImmutableArray<RuleInput> inputs, bool areSound = false)
    {
        List<Problem> problems = [];
        var used = ImmutableArray.CreateBuilder<(string, string)>();
        var parameters = One<ParameterTableContent>(inputs.Where(input => input.IsParameters), used, problems);
        var channels = One<ChannelTableContent>(inputs.Where(input => input.IsChannels), used, problems);
        var files = inputs.Where(input => !input.IsParameters && !input.IsChannels)
            .Select(input => ReadRules(input, used, problems)).OfType<RuleFile>().ToImmutableArray();
        if (!areSound)
        {
            problems.AddRange(RuleFileCheck.Of([.. files.SelectMany(file => file.Workflows)]));
        }

        Refuse(problems);
        var table = new ParameterTable(parameters!);
        if (!areSound)
        {
            problems.AddRange(Unnamed(inputs, channels!, table));
        }

        var provisions = areSound ? RuleAssembly.OfSound(files, SubjectKinds.Types) : RuleAssembly.Provisions(files, SubjectKinds.Types, table, problems);
        Refuse(problems);
        return new RuleSet(files, provisions, table, new ChannelTable(channels!), used.ToImmutable()) { Version = AreOfOne(inputs) ? parameters!.RulesVersion : null };
    }

    /// <summary>Loads one file of rules about a type of the caller's own. Such rules know no parameters of the law.</summary>
    /// <param name="input">The file.</param>
    /// <param name="subjectName">How the rules call the subject; the only subject that the file may be about.</param>
    /// <param name="subjectType">The type of the subject: a class whose properties are the facts.</param>
    /// <exception cref="UnusableInputException">The file cannot be used.</exception>
    public static ImmutableArray<Provision> LoadFor(RuleInput input, string subjectName, Type subjectType)
    {
        List<Problem> problems = [];
        var file = ReadRules(input, ImmutableArray.CreateBuilder<(string, string)>(), problems);
        Refuse(problems);
        problems.AddRange(RuleFileCheck.Of(file!.Workflows));
        problems.AddRange(file.Workflows.SelectMany(workflow => workflow.Rules)
            .Where(rule => rule.Properties.Subject != subjectName)
            .Select(rule => new Problem(rule.Properties.Place, $"a rule is about a {rule.Properties.Subject}", $"a {subjectName}")));
        Refuse(problems);
        var subjects = new Dictionary<string, Type>(StringComparer.Ordinal) { [subjectName] = subjectType };
        var none = new ParameterTable(new ParameterTableContent { Schema = ParameterTableContent.SchemaName, Parameters = [] });
        var provisions = RuleAssembly.Provisions([file], subjects, none, problems);
        Refuse(problems);
        return provisions;
    }

    /// <summary>A table names parameters of its own set; one that ships beside somebody's own parameters cannot know theirs.</summary>
    private static IEnumerable<Problem> Unnamed(ImmutableArray<RuleInput> inputs, ChannelTableContent channels, ParameterTable parameters) =>
        !AreOfOne(inputs.Where(input => input.IsParameters || input.IsChannels))
            ? []
            : channels.Channels.SelectMany(channel => new[] { (channel, name: channel.Purposes, isList: true), (channel, name: channel.NoticeDays, isList: false) })
                .Where(its => its.name is not null && (!parameters.Names.TryGetValue(its.name, out var isList) || isList != its.isList))
                .Select(its => new Problem(its.channel.Place, $"no {(its.isList ? "list" : "number")} among the parameters is named {Quoted.Text(its.name!)}", null, Nearest.To(its.name!, parameters.Names.Keys)));

    /// <summary>Whether all files ship, or none does.</summary>
    private static bool AreOfOne(IEnumerable<RuleInput> inputs) => inputs.Select(input => ShippedRules.Files.Contains(input)).Distinct().Count() == 1;

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
