using System.Collections;
using CongVu.Ledger;
using CongVu.Web.Interfaces;
using CongVu.Web.Shared;

namespace CongVu.Web.Hosting;

/// <summary>
/// The last station of what should not happen: logged with the operation's id, and told to the person in a page
/// that says what happened, what is safe and what to do, and to a program in a problem.
/// </summary>
internal sealed class Troubles(RequestDelegate next, ILogger<Troubles> log)
{
    public async Task InvokeAsync(HttpContext context, Operation operation)
    {
        using var scope = log.BeginScope(new OperationScope(operation));
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The browser went away.
        }
        catch (BadHttpRequestException bad) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            context.Response.StatusCode = bad.StatusCode;
        }
        catch (Exception broken) when (!context.Response.HasStarted)
        {
            await TellAsync(context, broken, operation.Id);
        }
    }

    private async Task TellAsync(HttpContext context, Exception broken, Guid operation)
    {
        var trouble = TroubleKinds.Of(broken);
        log.LogError(broken, "Request {Path} failed: {Trouble}", context.Request.Path, trouble);
        var kept = trouble is Trouble.Unexpected ? null : KeptForm.Of(context.Request, withToken: true);
        context.Response.Clear();
        context.Response.StatusCode = trouble is Trouble.Unexpected ? StatusCodes.Status500InternalServerError : StatusCodes.Status503ServiceUnavailable;
        await (ApiPaths.Contain(context.Request.Path)
            ? Problems.WriteAsync(context, trouble, operation)
            : TroublePage.WriteAsync(context, trouble, operation, kept));
    }

    /// <summary>The operation as it is when a line is written: a form names it after the scope began.</summary>
    private sealed class OperationScope(Operation operation) : IEnumerable<KeyValuePair<string, object>>
    {
        public IEnumerator<KeyValuePair<string, object>> GetEnumerator()
        {
            yield return new KeyValuePair<string, object>("operation", operation.Id.ToString("N"));
        }

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        public override string ToString() => $"operation {operation.Id:N}";
    }
}
