using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Vetting.Orleans.Storage;
using Vetting.Orleans.Watching;
using Vetting.Reading;

namespace Vetting.Host.Answers;

/// <summary>Says what went wrong as RFC 9457 asks, and never more than whoever asked can act on.</summary>
internal sealed class Problems(IProblemDetailsService details) : IExceptionHandler
{
    public ValueTask<bool> TryHandleAsync(HttpContext httpContext, Exception exception, CancellationToken cancellationToken)
    {
        var problem = exception switch
        {
            UnusableInputException unusable => new ProblemDetails
            {
                Status = StatusCodes.Status422UnprocessableEntity,
                Title = "the document cannot be used",
                Detail = unusable.Problems[0].ToString(),
                Extensions = { ["problems"] = unusable.Problems.Select(its => its.ToString()).ToArray() },
            },
            ConflictingRecordException conflict => new ProblemDetails { Status = StatusCodes.Status409Conflict, Title = "it contradicts what is on record", Detail = conflict.Message },
            StorageUnavailableException storage => new ProblemDetails { Status = StatusCodes.Status503ServiceUnavailable, Title = "what the watch keeps cannot be reached", Detail = storage.Message },
            TimeoutException or OrleansException => new ProblemDetails
            {
                Status = StatusCodes.Status503ServiceUnavailable,
                Title = "the cluster does not answer",
                Detail = "what was sent may have been recorded all the same; to send it again does no harm",
            },
            BadHttpRequestException bad => new ProblemDetails { Status = bad.StatusCode, Title = "the request cannot be read", Detail = bad.Message },
            _ => new ProblemDetails { Status = StatusCodes.Status500InternalServerError, Title = "the watch failed" },
        };
        httpContext.Response.StatusCode = problem.Status!.Value;
        return details.TryWriteAsync(new ProblemDetailsContext { HttpContext = httpContext, ProblemDetails = problem, Exception = exception });
    }
}
