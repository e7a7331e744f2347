using RulesEngine.HelperFunctions;
using RulesEngine.Models;
using Vetting.Facts;

namespace Vetting.Rules.Parsing;

/// <summary>How RulesEngine is set up: for its parser, which is all that evaluation uses of it.</summary>
internal static class EngineSettings
{
    /// <summary>The settings of the parser: nothing of an input can be called, nothing is cached, every mistake is reported.</summary>
    public static ReSettings ForParser() => new()
    {
        // INVARIANT: these two are the only types with methods that the parser resolves, beside its own; see Vocabulary.
        CustomTypes = [typeof(Dates), typeof(LawParameters)],
        AutoRegisterInputType = false,
        IsExpressionCaseSensitive = true,
        EnableExceptionAsErrorMessage = false,
        IgnoreException = false,
        EnableExceptionAsErrorMessageForRuleExpressionParsing = true,
        EnableScopedParams = false,
        EnableFormattedErrorMessage = false,
        AutoExecuteActions = false,
        UseFastExpressionCompiler = false,

        // The cache keys local parameters by a text that two different functions share.
        CacheConfig = new MemCacheConfig { SizeLimit = 0 },
    };

    /// <summary>The settings under which stock RulesEngine runs the same rules, for those who want to compare.</summary>
    public static ReSettings ForStockEngine()
    {
        var settings = ForParser();
        settings.EnableScopedParams = true;
        settings.EnableExceptionAsErrorMessage = true;
        return settings;
    }
}
