using CongVu.Citizens;
using CongVu.Citizens.Handling;
using CongVu.Citizens.Procedures;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.Organizations;
using CongVu.Outcomes;
using CongVu.TestOffice;

namespace CongVu.Tests.Citizens;

/// <summary>The district's counter: what citizens hand in, and each step by the person whose step it is.</summary>
internal sealed class Counter(Province province)
{
    private int defined;

    public Province Province => province;

    public Office Office => province.Office;

    public static async Task<Counter> OpenAsync(Engine engine) => new(await Province.OpenAsync(engine));

    public ProcedureCard Card(string code = "2.001") => new(code, "Cấp giấy phép bán lẻ sách", 5, "Quyết định 01/2021/QĐ-UBND, mục 3", province.Culture);

    public Task<Id<Procedure>> DefineAsync(string code = "2.001") =>
        Office.MakeAsync((DefineProcedure define) => define.RunAsync(province.Chief, new DefineProcedure.Input(province.District, Card(code)), default));

    public static MatterCard Applicant(string name = "Lê Thị Thử") => new(ApplicantKind.Citizen, name, "Bản Na Mèo", "Đơn đề nghị\nBản sao chứng minh nhân dân");

    public async Task<Id<CitizenMatter>> ReceiveAsync() => await ReceiveAsync(await DefineAsync($"3.{++defined}"));

    public Task<Id<CitizenMatter>> ReceiveAsync(Id<Procedure> procedure) =>
        Office.MakeAsync((ReceiveMatter receive) => receive.RunAsync(province.Clerk, new ReceiveMatter.Input(procedure, Applicant()), default));

    public async Task<CitizenMatter> FindAsync(Id<CitizenMatter> id) =>
        (await Office.RunAsync((MatterQueries queries) => queries.FindAsync(province.Clerk, id, default)))!;

    public Task<Outcome> ReviseAsync(Id<Procedure> id, int version, ProcedureCard card, Actor? by = null) =>
        Office.DoAsync((ReviseProcedure revise) => revise.RunAsync(by ?? province.Chief, new ReviseProcedure.Input(id, version, card), default));

    public async Task<Outcome> AssignAsync(Id<CitizenMatter> id, Id<Organization> unit, Id<Person>? handler = null, Actor? by = null)
    {
        var version = (await FindAsync(id)).Version;
        return await Office.DoAsync((AssignMatter assign) => assign.RunAsync(by ?? province.HeadOfCulture, new AssignMatter.Input(id, version, unit, handler), default));
    }

    public async Task<Outcome> AskAsync(Id<CitizenMatter> id, string what)
    {
        var version = (await FindAsync(id)).Version;
        return await Office.DoAsync((AskApplicant ask) => ask.RunAsync(province.Specialist, new AskApplicant.Input(id, version, what), default));
    }

    public async Task<Outcome> CompleteAsync(Id<CitizenMatter> id)
    {
        var version = (await FindAsync(id)).Version;
        return await Office.DoAsync((CompleteMatter complete) => complete.RunAsync(province.Clerk, new CompleteMatter.Input(id, version), default));
    }

    public async Task<Outcome> ApologizeAsync(Id<CitizenMatter> id, string reason, DateOnly promised)
    {
        var version = (await FindAsync(id)).Version;
        return await Office.DoAsync((ApologizeForDelay apologize) => apologize.RunAsync(province.Specialist, new ApologizeForDelay.Input(id, version, reason, promised), default));
    }

    public async Task<Outcome> AnswerAsync(Id<CitizenMatter> id, MatterResult result = MatterResult.Granted, string code = "05/GP-VHTT", string note = "", Actor? by = null)
    {
        var version = (await FindAsync(id)).Version;
        return await Office.DoAsync((AnswerMatter answer) => answer.RunAsync(by ?? province.Specialist, new AnswerMatter.Input(id, version, result, code, note), default));
    }

    public static string[] Codes(Outcome outcome) => [.. outcome.Refusals.Select(refusal => refusal.Code)];
}
