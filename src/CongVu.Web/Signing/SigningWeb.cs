using CongVu.Organizations;
using CongVu.Web.Help;
using CongVu.Web.Shared;

namespace CongVu.Web.Signing;

/// <summary>What the pages and endpoints of signing beside a token need.</summary>
internal static class SigningWeb
{
    public static void Add(IServiceCollection services)
    {
        services.AddSingleton(new AgentPlace(AgentPlace.UsualPort));
        services.AddScoped<IMenuPart, SigningMenu>();
        services.AddScoped<ITodayPart, SigningToday>();
        services.AddSingleton(new HelpTopic("ky-so", "Ký bằng USB token, ký từ xa, Bác sĩ ký số", "/Signing/Help.cshtml", ["/bac-si-ky-so", "/ky-usb", "/ky-tu-xa"], ["/Signing/DoctorPage.cshtml", "/Signing/UsbPage.cshtml", "/Signing/RemotePage.cshtml"]));
    }

    public static void Map(IEndpointRouteBuilder routes)
    {
        AgentEndpoints.Map(routes);
        VgcaEndpoints.Map(routes);
    }

    private sealed class SigningMenu : IMenuPart
    {
        public Task<IEnumerable<MenuItem>> ItemsAsync(Actor actor, CancellationToken cancel) =>
            Task.FromResult<IEnumerable<MenuItem>>([new MenuItem(MenuGroup.Other, 25, "/bac-si-ky-so", "Bác sĩ ký số")]);
    }
}
