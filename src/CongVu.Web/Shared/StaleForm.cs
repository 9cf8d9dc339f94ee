using CongVu.Web.Hosting;
using Microsoft.AspNetCore.Mvc.Core.Infrastructure;
using Microsoft.AspNetCore.Mvc.Filters;

namespace CongVu.Web.Shared;

/// <summary>
/// A form whose mark against forged requests is no longer good: its page was opened before the last log-in. What was typed is kept:
/// who is logged in sends it again, who is not logs in first.
/// </summary>
internal sealed class StaleForm(SignedIn signedIn) : IAsyncAlwaysRunResultFilter
{
    public async Task OnResultExecutionAsync(ResultExecutingContext context, ResultExecutionDelegate next)
    {
        if (context.Result is IAntiforgeryValidationFailedResult && KeptForm.Of(context.HttpContext.Request) is { } kept)
        {
            context.Result = await signedIn.FindAsync(context.HttpContext) is null
                ? KeptForm.AskToLogIn(context.HttpContext)
                : KeptForm.AskToSend(context.HttpContext, kept);
        }

        await next();
    }
}
