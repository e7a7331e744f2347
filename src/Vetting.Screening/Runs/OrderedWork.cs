namespace Vetting.Screening.Runs;

/// <summary>
/// Does work on several threads and takes the results in the order of the inputs, so that what is written does not depend on
/// who was faster. Never holds more than two inputs and results for each thread.
/// </summary>
internal static class OrderedWork
{
    public static void Run<TIn, TOut>(IEnumerable<TIn> inputs, int threads, Func<TIn, TOut> work, Action<TOut> take, CancellationToken cancellation)
    {
        var underway = new Queue<Task<TOut>>();
        try
        {
            foreach (var input in inputs)
            {
                cancellation.ThrowIfCancellationRequested();
                underway.Enqueue(Task.Run(() => work(input), cancellation));
                while (underway.Count >= 2 * threads || (underway.TryPeek(out var oldest) && oldest.IsCompleted))
                {
                    take(underway.Dequeue().GetAwaiter().GetResult());
                }
            }

            while (underway.TryDequeue(out var rest))
            {
                cancellation.ThrowIfCancellationRequested();
                take(rest.GetAwaiter().GetResult());
            }
        }
        finally
        {
            // What is still underway uses what the caller is about to dispose of.
            Task.WhenAll(underway).ContinueWith(static _ => { }, CancellationToken.None, TaskContinuationOptions.ExecuteSynchronously, TaskScheduler.Default).Wait(CancellationToken.None);
        }
    }
}
