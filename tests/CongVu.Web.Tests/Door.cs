using CongVu.Organizations;
using CongVu.Web.Shared;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Web.Tests;

/// <summary>One way into the server: a page, an act posted from a page, an endpoint.</summary>
/// <param name="Method">GET, POST, PUT or DELETE.</param>
/// <param name="Template">Its address with places for ids.</param>
/// <param name="Handler">The act of a page; empty for its only one.</param>
/// <param name="Roles">Who may come in at all; null when it is open to the world.</param>
/// <param name="IsForSystems">Asks for a token, not a cookie.</param>
/// <param name="IsPage">Has the mark against forged forms.</param>
public sealed record Door(string Method, string Template, string Handler, IReadOnlyList<Role>? Roles, bool IsForSystems, bool IsPage)
{
    /// <summary>As it stands in the table.</summary>
    public override string ToString() => $"{Method} /{Template}{(Handler.Length > 0 ? $" {Handler}" : "")} | {Admitted}";

    /// <summary>Its address with an id in each place.</summary>
    public string PathTo(Guid id)
    {
        var path = System.Text.RegularExpressions.Regex.Replace(Template, "\\{[^}]*\\}", match =>
            match.Value.Contains("hash", StringComparison.Ordinal) ? new string('a', 64) : match.Value.Contains("int", StringComparison.Ordinal) ? "1" : $"{id:N}");
        return Handler.Length > 0 ? $"/{path}?handler={Handler}" : $"/{path}";
    }

    private string Admitted => Roles is null ? "everybody" : (IsForSystems ? "token: " : "") + (Roles.Count == 0 ? "all" : string.Join(", ", Roles));

    /// <summary>All there are, in the order of their addresses.</summary>
    public static async Task<IReadOnlyList<Door>> AllAsync(IServiceProvider services)
    {
        var doors = new List<Door>();
        var loader = services.GetRequiredService<PageLoader>();
        foreach (var endpoint in services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            var (template, roles) = (endpoint.RoutePattern.RawText!.TrimStart('/'), endpoint.Metadata.GetMetadata<AccessAttribute>()?.Roles);
            if (endpoint.Metadata.GetMetadata<PageActionDescriptor>() is { } page)
            {
                var compiled = await loader.LoadAsync(page, endpoint.Metadata);
                // A page that prepares nothing has no handler for being opened, and opens all the same.
                doors.Add(new Door("GET", template, "", roles, false, true));
                doors.AddRange(compiled.HandlerMethods.Select(handler => new Door(handler.HttpMethod.ToUpperInvariant(), template, handler.Name ?? "", roles, false, true)));
            }
            else if (endpoint.Metadata.GetMetadata<HttpMethodMetadata>() is { } methods)
            {
                var isForSystems = endpoint.Metadata.GetMetadata<SystemsOnlyAttribute>() is not null;
                doors.AddRange(methods.HttpMethods.Select(method => new Door(method, template, "", roles, isForSystems, false)));
            }
        }

        return [.. doors.Distinct().OrderBy(door => door.Template, StringComparer.Ordinal).ThenBy(door => $"{door.Method} {door.Handler}", StringComparer.Ordinal)];
    }
}
