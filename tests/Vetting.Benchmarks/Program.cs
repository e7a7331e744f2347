using BenchmarkDotNet.Running;
using Vetting.Benchmarks.Generated;
using Vetting.Benchmarks.Peers;
using Vetting.Benchmarks.Reading;
using Vetting.Benchmarks.Reports;

switch (args)
{
    case ["peers", .. var options]:
        return PeersCommand.Run(options);
    case ["evaluation", .. var options]:
        return EvaluationCommand.Run(options);
    case ["rule-by-rule", .. var options]:
        return RuleByRuleCommand.Run(options);
    case ["growth", .. var options]:
        return GrowthCommand.Run(options);
    case ["registry", .. var options]:
        return RegistryCommand.Run(options);
    case ["reading", .. var options]:
        return ReadingCommand.Run(options);
    case ["overview", .. var options]:
        return await OverviewCommand.Run(options);
    case ["generate", var folder, .. var options]:
        return GenerateCommand.Run(folder, options);
    case ["gigabyte", .. var options]:
        return GigabyteCommand.Run(options);
    case ["cold", .. var options]:
        return ColdCommand.Run(options);
    case ["engine", var name, var mode, var file]:
        return EngineProcess.Run(name, mode, file);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(PeersCommand).Assembly).Run(args);
        return 0;
}
