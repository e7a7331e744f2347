using BenchmarkDotNet.Running;
using Vetting.Benchmarks.Peers;

switch (args)
{
    case ["peers", .. var options]:
        return PeersCommand.Run(options);
    case ["evaluation", .. var options]:
        return EvaluationCommand.Run(options);
    case ["engine", var name, var mode, var file]:
        return EngineProcess.Run(name, mode, file);
    default:
        BenchmarkSwitcher.FromAssembly(typeof(PeersCommand).Assembly).Run(args);
        return 0;
}
