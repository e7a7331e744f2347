using System.Linq.Dynamic.Core;
using System.Linq.Expressions;
using LinqParser = System.Linq.Dynamic.Core.Parser.ExpressionParser;

namespace Vetting.Rules.Parsing;

/// <summary>
/// RulesEngine's parser as RulesEngine sets it up, but for one thing: RulesEngine looks through every type of every loaded
/// assembly for those that declare themselves part of the language. None may, and looking takes longer than reading all rules
/// does. A test holds that both read the same.
/// </summary>
internal static class EngineParser
{
    private static readonly ParsingConfig Config = new()
    {
        CustomTypeProvider = new ParserTypes(EngineSettings.ForParser().CustomTypes),
        IsCaseSensitive = EngineSettings.ForParser().IsExpressionCaseSensitive,
    };

    /// <summary>Reads a text to the tree that RulesEngine would run. Throws whatever the parser throws.</summary>
    public static Expression Parse(string text, ParameterExpression[] inputs) => new LinqParser(inputs, text, [], Config).Parse(null);
}
