using System.Reflection;
using CongVu.Ledger;
using CongVu.Web.Accounts;
using CongVu.Web.Hosting;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CongVu.Web.Shared;

/// <summary>Stands before every page: finds the actor, asks whether the page is theirs, and names the operation after the form.</summary>
internal sealed class PageDoor(SignedIn signedIn, PageActor page, Operation operation, SetUpState setUp) : IAsyncPageFilter
{
    public const string OperationField = "op";

    public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

    public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
    {
        NameOperation(context.HttpContext);
        if (await signedIn.FindAsync(context.HttpContext) is { } card)
        {
            page.Set(card);
        }

        context.Result = await StopAsync(context.HttpContext, context.HandlerInstance.GetType());
        if (context.Result is null)
        {
            await next();
        }
    }

    /// <summary>What stands between this person and the page; nothing when they may enter.</summary>
    private async Task<IActionResult?> StopAsync(HttpContext http, Type model)
    {
        if (model.GetCustomAttribute<OpenToAllAttribute>() is not null)
        {
            return null;
        }

        if (!page.IsKnown)
        {
            return await setUp.IsNeededAsync(http) ? new RedirectResult("/thiet-lap") : KeptForm.AskToLogIn(http);
        }

        if (page.Session?.MustChangePassword == true && model != typeof(PasswordPage) && model != typeof(LogOutPage))
        {
            return new RedirectResult(PasswordPage.Address);
        }

        return model.GetCustomAttribute<AccessAttribute>()?.Admits(page.Current) == true ? null : new StatusCodeResult(StatusCodes.Status403Forbidden);
    }

    private void NameOperation(HttpContext http)
    {
        if (http.Request.HasFormContentType && Guid.TryParse(http.Request.Form[OperationField], out var id))
        {
            operation.Id = id;
        }
    }
}
