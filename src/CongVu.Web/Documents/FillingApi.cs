using CongVu.Documents;
using CongVu.Documents.Filling;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.Web.Interfaces;

namespace CongVu.Web.Documents;

/// <summary>Approved models filled with lists, for other systems (lập văn bản theo danh sách).</summary>
internal sealed class FillingApi : IApiPart
{
    /// <summary>A list as text: lines, cells separated by tabulators, names of columns in the first line.</summary>
    internal sealed record NewList(Id<OutgoingDocument> Model, int Version, string Rows);

    public void Map(RouteGroupBuilder api)
    {
        api.MapMaking<FillModel, NewList, FilledList>("/filled-lists", "filled-lists", FillAsync).Makes("Lập văn bản theo danh sách từ mẫu đã duyệt, mỗi dòng một văn bản");
        api.MapAct<SubmitFilled, SubmitFilled.Input>("/filled-lists/submit", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Xác nhận các bản PDF, trình ký cả danh sách");
        api.MapAct<DropFilled, DropFilled.Input>("/filled-lists/drop", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Bỏ các văn bản chưa trình của danh sách, nêu lý do");
        api.MapAct<ReopenModel, ReopenModel.Input>("/outgoing/reopen-model", (act, actor, input, cancel) => act.RunAsync(actor, input, cancel)).Does("Lấy mẫu đã duyệt về sửa");
    }

    private static async Task<Outcome<Id<FilledList>>> FillAsync(FillModel fill, Actor actor, NewList input, CancellationToken cancel)
    {
        var table = FieldTable.FromPaste(input.Rows);
        return table.IsDone ? await fill.RunAsync(actor, new FillModel.Input(input.Model, input.Version, table.Value), cancel) : new Refusals().Add(table.Refusals);
    }
}
