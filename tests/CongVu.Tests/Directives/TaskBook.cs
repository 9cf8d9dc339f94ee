using CongVu.Directives;
using CongVu.Directives.Closing;
using CongVu.Directives.Extending;
using CongVu.Directives.Units;
using CongVu.Directives.Working;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.TestOffice;

namespace CongVu.Tests.Directives;

/// <summary>Tasks as tests need them: the district gives, the department of culture does, unless said otherwise.</summary>
internal sealed class TaskBook(Province province)
{
    public Office Office => province.Office;

    public DirectiveCard Card { get; init; } = new(
        new DirectiveSource(DirectiveSourceKind.HigherLevel, null, "125/TB-UBND", new DateOnly(2021, 4, 2), "UBND tỉnh", "Kết luận"),
        "Tham mưu văn bản trả lời", new DirectiveGiver(null, "UBND tỉnh", ""), new DateOnly(2021, 4, 5));

    public Task<Id<Directive>> OpenAsync(DateOnly? due) => OpenAsync(new AssignedUnit(province.Culture, AssignmentRole.Lead, Until(due)));

    public Task<Id<Directive>> OpenAsync(params AssignedUnit[] units) => Office.MakeAsync((OpenDirective open) =>
        open.RunAsync(province.Tracker, new OpenDirective.Input(province.District, Card, units), default));

    public async Task<DirectivePart> PartAsync(Id<Directive> id, Id<Organization>? unit = null)
    {
        var detail = await Office.RunAsync((DirectiveQueries queries) => queries.FindAsync(province.Tracker, id, default));
        return detail!.Parts.Last(part => part.Organization == (unit ?? province.Culture));
    }

    public Task<DirectivePart> SeenByAsync(Actor actor, Id<Directive> id, Id<Assignment> part) => Office.RunAsync(async (DirectiveQueries queries) =>
        (await queries.FindAsync(actor, id, default))!.Parts.Single(row => row.Id == part));

    public Task<Outcome> ReportAsync(Actor actor, DirectivePart part, string product = "Biểu số liệu", bool asksReview = false, params Guid[] documents) =>
        Office.RunAsync(async (ReportDone report) => (Outcome)await report.RunAsync(
            actor, new ReportDone.Input(part.Id, part.Version, "Đã xong", documents) { Product = product, AsksReview = asksReview }, default));

    public Task<Outcome> ReportReceiptAsync(Actor actor, DirectivePart part, Guid document) => Office.RunAsync(async (ReportDone report) => (Outcome)await report.RunAsync(
        actor, new ReportDone.Input(part.Id, part.Version, "Đã gửi", []) { Receipts = [document] }, default));

    public Task<Outcome> AcceptAsync(Actor actor, DirectivePart part, string conclusion = "Đã kiểm tra", string overrule = "") => Office.DoAsync((AcceptReport accept) =>
        accept.RunAsync(actor, new AcceptReport.Input(part.Id, part.Version, conclusion)
        {
            Overrules = overrule.Length == 0 ? new Dictionary<Id<Evidence>, string>() : part.Reports.TakeLast(1).SelectMany(report => report.Evidence).ToDictionary(item => item.Id, _ => overrule),
        }, default));

    public Task<Outcome> ReturnAsync(Actor actor, DirectivePart part, string reason = "Thiếu phụ lục") =>
        Office.DoAsync((ReturnReport back) => back.RunAsync(actor, new ReturnReport.Input(part.Id, part.Version, reason), default));

    public Task<Outcome> ReopenAsync(Actor actor, DirectivePart part, string reason = "Số liệu sai") =>
        Office.DoAsync((ReopenAssignment reopen) => reopen.RunAsync(actor, new ReopenAssignment.Input(part.Id, part.Version, reason), default));

    public Task<Outcome> AskAsync(Actor actor, DirectivePart part, DateOnly newDue, string reason = "Chờ số liệu cấp xã", DateOnly? letterDate = null, string code = "15/CV-VHTT") =>
        Office.RunAsync(async (AskExtension ask) => (Outcome)await ask.RunAsync(
            actor, new AskExtension.Input(part.Id, part.Version, newDue, reason) { DocumentCode = code, DocumentDate = letterDate ?? new DateOnly(2021, 4, 5) }, default));

    public Task<Outcome> DecideAsync(Actor actor, DirectivePart part, DateOnly? newDue, string words = "") =>
        Office.DoAsync((DecideExtension decide) => decide.RunAsync(actor, new DecideExtension.Input(part.Id, part.Version, newDue, words), default));

    public Task<Outcome> SetDeadlineAsync(Actor actor, DirectivePart part, DateOnly newDue, string reason = "Yêu cầu gấp") =>
        Office.DoAsync((SetDeadline set) => set.RunAsync(actor, new SetDeadline.Input(part.Id, part.Version, newDue, reason), default));

    public Task<Outcome> RemoveAsync(Actor actor, DirectivePart part, string reason = "Không liên quan") =>
        Office.DoAsync((RemoveUnit remove) => remove.RunAsync(actor, new RemoveUnit.Input(part.Id, part.Version, reason), default));

    public Task<Outcome> DeclineAsync(Actor actor, DirectivePart part, string reason = "Không đúng chức năng") =>
        Office.DoAsync((DeclineAssignment decline) => decline.RunAsync(actor, new DeclineAssignment.Input(part.Id, part.Version, reason), default));

    public Task<Outcome> KeepAsync(Actor actor, DirectivePart part, string reason = "Đúng chức năng") =>
        Office.DoAsync((RefuseDecline keep) => keep.RunAsync(actor, new RefuseDecline.Input(part.Id, part.Version, reason), default));

    public Task<Outcome> ReplaceAsync(Actor actor, DirectivePart part, Id<Organization> next, DateOnly? due, string reason = "Đúng chức năng hơn") =>
        Office.DoAsync((ReplaceLead replace) => replace.RunAsync(actor, new ReplaceLead.Input(part.Id, part.Version, reason, next, Until(due)), default));

    public Task<Outcome> HandDownAsync(Actor actor, DirectivePart part, params AssignedUnit[] units) =>
        Office.DoAsync((HandDown hand) => hand.RunAsync(actor, new HandDown.Input(part.Id, part.Version, units), default));

    public Task<Outcome> AddAsync(Actor actor, DirectivePart lead, params AssignedUnit[] units) =>
        Office.DoAsync((AddUnits add) => add.RunAsync(actor, new AddUnits.Input(lead.Id, lead.Version, units), default));

    public async Task<Outcome> WithdrawAsync(Actor actor, Id<Directive> id, string reason = "Không còn phù hợp")
    {
        var detail = await Office.RunAsync((DirectiveQueries queries) => queries.FindAsync(province.Tracker, id, default));
        return await Office.DoAsync((WithdrawDirective withdraw) => withdraw.RunAsync(actor, new WithdrawDirective.Input(id, detail!.Version, reason), default));
    }

    public Task<Outcome> NoteAsync(Actor actor, DirectivePart part, string words, bool asksAnswer = false) =>
        Office.DoAsync((WriteNote note) => note.RunAsync(actor, new WriteNote.Input(part.Id, words, asksAnswer), default));

    public static DeadlineChoice Until(DateOnly? due) => due is { } day ? DeadlineChoice.On(day) : DeadlineChoice.None;

    public static string[] Codes(Outcome outcome) => [.. outcome.Refusals.Select(refusal => refusal.Code)];
}
