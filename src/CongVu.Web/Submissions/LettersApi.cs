using CongVu.Submissions.Letters;
using CongVu.Web.Interfaces;

namespace CongVu.Web.Submissions;

/// <summary>Letters that put dossiers forward, for other systems (văn bản trình).</summary>
internal sealed class LettersApi : IApiPart
{
    public void Map(RouteGroupBuilder api)
    {
        api.MapAct<LinkLetter, LinkLetter.Input>("/outgoing/dossier", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Gắn văn bản với hồ sơ trình");
        api.MapAct<ExemptLetter, ExemptLetter.Input>("/outgoing/no-dossier", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Ghi nhận văn bản không trình hồ sơ, nêu lý do");
    }
}
