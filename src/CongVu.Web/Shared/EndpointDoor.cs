using CongVu.Organizations;
using CongVu.Web.Hosting;

namespace CongVu.Web.Shared;

/// <summary>The same door before endpoints that are not pages: nobody comes in without being known and admitted.</summary>
internal sealed class EndpointDoor(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, SignedIn signedIn, LoadActor load, PageActor page)
    {
        var access = context.GetEndpoint()?.Metadata.GetMetadata<AccessAttribute>();
        if (access is null)
        {
            await next(context);
            return;
        }

        if (SessionCookie.SessionOf(context.User) is { } session && await signedIn.FindAsync(session, load, context.RequestAborted) is { } actor)
        {
            page.Set(actor);
            context.Response.StatusCode = StatusCodes.Status403Forbidden;
            if (access.Admits(actor))
            {
                context.Response.StatusCode = StatusCodes.Status200OK;
                await next(context);
            }

            return;
        }

        context.Response.StatusCode = StatusCodes.Status401Unauthorized;
    }
}
