namespace Vetting.Orleans.Watching;

/// <summary>How a silo of the watch is set up.</summary>
public sealed record WatchOptions
{
    /// <summary>Gets the SQLite file of a watch that runs in one process; not used where <see cref="Redis"/> is given.</summary>
    /// <value>A path; made where it is not there. By default <c>vetting-watch.db</c> in the current folder.</value>
    public string File { get; init; } = "vetting-watch.db";

    /// <summary>Gets the Redis that several silos share.</summary>
    /// <value>As StackExchange.Redis writes it, such as <c>localhost:6379</c>; <see langword="null"/>, the default, for one process.</value>
    public string? Redis { get; init; }

    /// <summary>Gets the folder of rules to put in force at the start, on every silo; those that were in force once are not brought back.</summary>
    /// <value>A folder; <see langword="null"/>, the default, for the rules that ship with the library.</value>
    public string? Rules { get; init; }

    /// <summary>Gets the folder that screenings read from and write to; of several silos, one that they share.</summary>
    /// <value>A folder; <see langword="null"/>, the default, where nothing may be screened.</value>
    public string? ScreeningFolder { get; init; }

    /// <summary>Gets how large the parts are into which the input of a screening is cut.</summary>
    /// <value>In bytes; by default a mebibyte. A part is larger where one of its lines is.</value>
    public int ScreeningPartBytes { get; init; } = 1 << 20;

    /// <summary>Gets how often packages are looked for that were not judged again when they should have been.</summary>
    /// <value>By default ten seconds.</value>
    public TimeSpan SweepEvery { get; init; } = TimeSpan.FromSeconds(10);
}
