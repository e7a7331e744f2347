using System.Text;

namespace Vetting.Host.Pages;

/// <summary>An answer that is HTML: kept by nobody, shown in no frame.</summary>
internal static class Html
{
    public static IResult Page(string html, int status = StatusCodes.Status200OK) => new Answer(html, status);

    private sealed class Answer(string html, int status) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            var headers = httpContext.Response.Headers;
            headers.CacheControl = "no-store";
            headers.XContentTypeOptions = "nosniff";
            headers.XFrameOptions = "DENY";
            headers["Referrer-Policy"] = "no-referrer";
            return Results.Text(html, "text/html", Encoding.UTF8, status).ExecuteAsync(httpContext);
        }
    }
}
