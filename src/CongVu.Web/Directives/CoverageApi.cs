using CongVu.Directives.Confirming;
using CongVu.Directives.Coverage;
using CongVu.Directives.Urging;
using CongVu.Documents;
using CongVu.Organizations;
using CongVu.Web.Documents;
using CongVu.Web.Interfaces;

namespace CongVu.Web.Directives;

/// <summary>What documents direct, and letters that urge, for other systems (nhiệm vụ từ văn bản, đôn đốc).</summary>
internal sealed class CoverageApi : IApiPart
{
    private static readonly Role[] Followers = [Role.TrackingOffice, Role.ChiefOfOffice, Role.Leader];

    public void Map(RouteGroupBuilder api)
    {
        api.MapAct<ConfirmDirectives, ConfirmDirectives.Input>("/directives/confirm", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Does("Xác nhận các nhiệm vụ đọc được trong văn bản", Followers);
        api.MapAct<AnswerNoTask, AnswerNoTask.Input>("/directives/no-task", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Does("Ghi văn bản không giao việc, nêu lý do", Followers);
        api.MapMaking<UrgeOverdue, UrgeOverdue.Input, OutgoingDocument>("/directives/urge", OutgoingApi.Collection, (act, actor, input, cancel) => act.RunAsync(actor, input, cancel))
            .Makes("Soạn công văn đôn đốc các nhiệm vụ quá hạn", Followers);
    }
}
