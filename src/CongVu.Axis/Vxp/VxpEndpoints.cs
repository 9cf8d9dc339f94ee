namespace CongVu.Axis.Vxp;

/// <summary>The verbs of the national kit, so that a program written for the national axis can use this hub.</summary>
internal static class VxpEndpoints
{
    private static readonly string[] Methods = ["GET", "POST"];

    public static void MapVxp(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/vxp");
        Map<VxpPackets>(group, "sendEdoc", (packets, call) => packets.SendAsync(call));
        Map<VxpPackets>(group, "getReceivedEdocList", (packets, call) => packets.ListReceivedAsync(call));
        Map<VxpPackets>(group, "getSentEdocList", (packets, call) => packets.ListSentAsync(call));
        Map<VxpPackets>(group, "getEdoc", (packets, call) => packets.GetAsync(call));
        Map<VxpPackets>(group, "downloadEdoc", (packets, call) => packets.DownloadAsync(call));
        Map<VxpPackets>(group, "updateStatus", (packets, call) => packets.UpdateStatusAsync(call));
        Map<VxpPackets>(group, "countReceiveEdoc", (packets, call) => packets.CountAsync(call, "document"));
        Map<VxpPackets>(group, "countReceiveStatus", (packets, call) => packets.CountAsync(call, "status"));
        Map<VxpAgencies>(group, "getAgenciesList", (agencies, call) => agencies.ListAsync(call));
        Map<VxpAgencies>(group, "getAgenciesListQD20", (agencies, call) => agencies.ListQd20Async(call));
        Map<VxpAgencies>(group, "getSynchronizeUnit", (agencies, call) => agencies.ListUnitsAsync(call));
        Map<VxpAgencies>(group, "registerAgency", (agencies, call) => agencies.RegisterAsync(call));
        Map<VxpAgencies>(group, "deleteAgency", (agencies, call) => agencies.DeleteAsync(call));
    }

    private static void Map<T>(RouteGroupBuilder group, string verb, Func<T, VxpCall, Task<IResult>> answer)
        where T : class => group.MapMethods("/" + verb, Methods, async (HttpContext http, VxpAuthentication authentication, T part) =>
            await authentication.RecognizeAsync(http) is { } call
                ? await answer(part, call)
                : VxpAnswers.Fail(VxpError.BadCredentials, "Chữ ký của yêu cầu không đúng, hệ thống chưa đăng ký hoặc đang bị khóa."));
}
