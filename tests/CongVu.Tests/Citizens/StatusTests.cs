using CongVu.Calendar;
using CongVu.Citizens;
using CongVu.Citizens.Figures;
using CongVu.Citizens.Printing;
using CongVu.Database;
using CongVu.Ledger;
using CongVu.TestOffice;
using CongVu.Tests.Documents.Signing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace CongVu.Tests.Citizens;

/// <summary>What an applicant takes home and asks for, and what the office counts.</summary>
public sealed class StatusTests
{
    [Theory, BothDatabases]
    public async Task Whoever_has_the_code_reads_step_and_days_however_it_is_typed_and_any_other_text_finds_nothing(Engine engine)
    {
        var counter = await Counter.OpenAsync(engine);
        await using var office = counter.Office;
        var matter = await counter.FindAsync(await counter.ReceiveAsync());
        var printed = MatterCode.Print(matter.Code);

        var answers = new List<MatterStatus.Answer?>();
        foreach (var typed in new[] { printed, $" {printed.ToLowerInvariant()} ", matter.Code, printed[..^1], "", "' OR 1=1 --", Wrong(matter.Code) })
        {
            answers.Add(await office.RunAsync((MatterStatus status) => status.FindAsync(typed, default)));
        }

        Assert.Equal((MatterState.Received, "UBND huyện Quan Sơn", "Phòng Văn hóa và Thông tin", matter.DueOn),
            (answers[0]!.State, answers[0]!.AgencyName, answers[0]!.UnitName, answers[0]!.DueOn));
        Assert.All(answers.Take(3), answer => Assert.Equal(answers[0], answer));
        Assert.All(answers.Skip(3), Assert.Null);
    }

    [Fact]
    public void Codes_differ_and_use_every_letter_that_cannot_be_mistaken()
    {
        var codes = Enumerable.Range(0, 2000).Select(_ => MatterCode.New()).ToList();

        Assert.Equal(codes.Count, codes.Distinct().Count());
        Assert.Equal(30, codes.SelectMany(code => code).Distinct().Count());
        Assert.All(codes, code => Assert.Equal(code, MatterCode.Read(MatterCode.Print(code))));
    }

    [Fact]
    public async Task Facts_name_neither_the_applicant_nor_the_code()
    {
        var counter = await Counter.OpenAsync(Engine.Sqlite);
        await using var office = counter.Office;
        var matter = await counter.FindAsync(await counter.ReceiveAsync());
        await counter.AnswerAsync(matter.Id);

        await using var scope = office.Scope();
        var facts = await scope.ServiceProvider.GetRequiredService<OfficeContext>().Facts.Where(fact => fact.Subject == matter.Id.Value).Select(fact => fact.Content).ToListAsync();

        Assert.Equal(2, facts.Count);
        Assert.All(facts, content => Assert.DoesNotContain(matter.ApplicantName, content, StringComparison.Ordinal));
        Assert.All(facts, content => Assert.DoesNotContain(matter.Code, content, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Slips_are_printed_when_there_was_an_occasion()
    {
        var counter = await Counter.OpenAsync(Engine.Sqlite);
        await using var office = counter.Office;
        office.Clock.SetTo(2021, 4, 5);
        var id = await counter.ReceiveAsync();

        Assert.Null(await SlipAsync(counter, id, SlipKind.Apology));
        Assert.Null(await SlipAsync(counter, id, SlipKind.Completion));
        office.Clock.SetTo(2021, 4, 14);
        await counter.ApologizeAsync(id, "Phải xác minh thêm tại thực địa", new DateOnly(2021, 4, 16));
        var (receipt, apology) = (await TextAsync(counter, id, SlipKind.Receipt), await TextAsync(counter, id, SlipKind.Apology));

        Assert.Contains("ngày 12 tháng 4 năm 2021", receipt, StringComparison.Ordinal);
        Assert.Contains(MatterCode.Print((await counter.FindAsync(id)).Code), receipt, StringComparison.Ordinal);
        Assert.Contains("2. Bản sao chứng minh nhân dân", receipt, StringComparison.Ordinal);
        Assert.Contains("ngày 16 tháng 4 năm 2021", apology, StringComparison.Ordinal);
        Assert.Contains("xin lỗi", apology, StringComparison.Ordinal);
    }

    [Theory, BothDatabases]
    public async Task Figures_by_unit_are_the_lengths_of_their_lists(Engine engine)
    {
        var counter = await Counter.OpenAsync(engine);
        await using var office = counter.Office;
        office.Clock.SetTo(2021, 4, 5);
        var ids = new List<Id<CitizenMatter>>();
        for (var made = 0; made < 6; made++)
        {
            ids.Add(await counter.ReceiveAsync());
        }

        await counter.AnswerAsync(ids[0]);
        await counter.AskAsync(ids[1], "Ảnh");
        await counter.AssignAsync(ids[2], counter.Province.HomeAffairs, by: counter.Province.Chief);
        office.Clock.SetTo(2021, 4, 12);
        await counter.AnswerAsync(ids[3]);
        office.Clock.SetTo(2021, 4, 13);
        await counter.ApologizeAsync(ids[4], "Phải xác minh", new DateOnly(2021, 4, 14));
        await counter.AnswerAsync(ids[4]);
        ids.Add(await counter.ReceiveAsync());

        var april = Period.Of(new DateOnly(2021, 4, 1), new DateOnly(2021, 4, 30));
        var rows = await office.RunAsync((MatterReport report) => report.ByUnitAsync(counter.Province.Chief, april, default));

        Assert.Equal([(counter.Province.HomeAffairs, 1), (counter.Province.Culture, 6)], rows.OrderBy(row => row.Total).Select(row => (row.Unit!.Value, row.Total)));
        Assert.All(Enum.GetValues<MatterClass>(), value => Assert.Equal(value is MatterClass.OpenOverdue ? 2 : 1, MatterReport.Sum(rows).Of(value)));
        foreach (var (row, value) in rows.SelectMany(row => Enum.GetValues<MatterClass>().Select(value => (row, value))))
        {
            var filter = new MatterFilter { Received = april, Unit = row.Unit, Class = value };
            Assert.Equal(row.Of(value), await office.RunAsync((MatterQueries queries) => queries.CountAsync(counter.Province.Chief, filter, default)));
            Assert.Equal(row.Of(value), (await office.RunAsync((MatterQueries queries) => queries.ListAsync(counter.Province.Chief, filter, 1, 100, default))).Count);
        }

        Assert.Empty(await office.RunAsync((MatterReport report) => report.ByUnitAsync(counter.Province.CommuneClerk, april, default)));
    }

    private static string Wrong(string code) => (code[0] == 'A' ? "B" : "A") + code[1..];

    private static async Task<byte[]?> SlipAsync(Counter counter, Id<CitizenMatter> id, SlipKind kind)
    {
        var matter = await counter.FindAsync(id);
        return await counter.Office.RunAsync((MatterSlips slips) => slips.PrintAsync(matter, kind, default));
    }

    private static async Task<string> TextAsync(Counter counter, Id<CitizenMatter> id, SlipKind kind)
    {
        var path = Path.Combine(counter.Office.Folder, $"{kind}.pdf");
        await File.WriteAllBytesAsync(path, (await SlipAsync(counter, id, kind))!);
        using var page = new SignedPage(path);
        return string.Join(' ', page.Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
