using CongVu.Database;
using CongVu.Ledger;

namespace CongVu.Web.Hosting;

/// <summary>
/// The last station of what should not happen: logged with the operation's id, and told to the person in a page
/// that says what happened, what is safe and what to do.
/// </summary>
internal sealed class Troubles(RequestDelegate next, ILogger<Troubles> log)
{
    public async Task InvokeAsync(HttpContext context, Operation operation)
    {
        using var scope = log.BeginScope(new Dictionary<string, object> { ["operation"] = operation.Id });
        try
        {
            await next(context);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            // The browser went away.
        }
        catch (Exception broken) when (!context.Response.HasStarted)
        {
            var isAway = DatabaseTrouble.IsAway(broken);
            log.LogError(broken, "Request {Path} failed, operation {Operation}", context.Request.Path, operation.Id);
            context.Response.Clear();
            context.Response.StatusCode = isAway ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status500InternalServerError;
            await TroublePage.WriteAsync(context, isAway, operation.Id);
        }
    }
}
