using System.Reflection;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CongVu.Web.Shared;

/// <summary>Stands before every page: finds the actor, asks whether the page is theirs, and names the operation after the form.</summary>
internal sealed class PageDoor(SignedIn signedIn, LoadActor load, PageActor page, Operation operation) : IAsyncPageFilter
{
    public const string OperationField = "op";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        var http = context.HttpContext;
        var model = context.HandlerInstance.GetType();
        NameOperation(http);
        if (SessionCookie.SessionOf(http.User) is { } session && await signedIn.FindAsync(session, load, http.RequestAborted) is { } actor)
        {
            page.Set(actor);
        }

        if (model.GetCustomAttribute<OpenToAllAttribute>() is not null)
        {
            await next();
        }
        else if (!page.IsKnown)
        {
            context.Result = new ChallengeResult(SessionCookie.Scheme);
        }
        else if (model.GetCustomAttribute<AccessAttribute>()?.Admits(page.Current) != true)
        {
            context.Result = new StatusCodeResult(StatusCodes.Status403Forbidden);
        }
        else
        {
            await next();
        }
    }

    private void NameOperation(HttpContext http)
    {
        if (http.Request.HasFormContentType && Guid.TryParse(http.Request.Form[OperationField], out var id))
        {
            operation.Id = id;
        }
    }
}
