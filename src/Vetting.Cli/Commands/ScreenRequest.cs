using System.Collections.Immutable;
using Vetting.Screening;

namespace Vetting.Cli.Commands;

/// <summary>What <c>vetting screen</c> was asked to do.</summary>
internal sealed record ScreenRequest(
    ImmutableArray<string> Files,
    CheckingRequest Checking,
    string Output,
    FindingsFormat Format,
    int Threads,
    bool Restart,
    FailOn FailOn);
