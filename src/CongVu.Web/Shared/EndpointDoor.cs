using CongVu.Web.Hosting;
using CongVu.Web.Interfaces;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace CongVu.Web.Shared;

/// <summary>The same door before endpoints that are not pages: nobody comes in without being known and admitted.</summary>
internal sealed class EndpointDoor(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, SignedIn signedIn, PageActor page)
    {
        var endpoint = context.GetEndpoint();
        // Pages have a door of their own, which keeps what was typed and asks to log in.
        var isPage = endpoint?.Metadata.GetMetadata<PageActionDescriptor>() is not null;
        var access = isPage ? null : endpoint?.Metadata.GetMetadata<AccessAttribute>();
        var isAdmitted = access is null ||
            (endpoint!.Metadata.GetMetadata<SystemsOnlyAttribute>() is not null
                ? await SystemDoor.AdmitAsync(context, access, page)
                : await AdmitPersonAsync(context, access, signedIn, page));
        if (isAdmitted)
        {
            await next(context);
        }
    }

    private static async Task<bool> AdmitPersonAsync(HttpContext context, AccessAttribute access, SignedIn signedIn, PageActor page)
    {
        if (await signedIn.FindAsync(context) is not { } card)
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return false;
        }

        if (!access.Admits(card.Actor) || card.MustChangePassword)
        {
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            return false;
        }

        page.Set(card);
        return true;
    }
}
