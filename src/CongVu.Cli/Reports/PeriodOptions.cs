using System.CommandLine;
using CongVu.Calendar;

namespace CongVu.Cli.Reports;

/// <summary>Days from and to, or a whole year where the report knows years.</summary>
internal sealed class PeriodOptions(bool hasYear = false)
{
    private readonly Option<DateOnly?> from = new("--from") { Description = "Từ ngày này, ví dụ 2021-03-01." };
    private readonly Option<DateOnly?> to = new("--to") { Description = "Đến hết ngày này." };
    private readonly Option<int?> year = new("--year") { Description = "Cả năm, thay cho --from và --to." };

    public void AddTo(Command command)
    {
        command.Options.Add(from);
        command.Options.Add(to);
        if (hasYear)
        {
            command.Options.Add(year);
        }

        command.Validators.Add(result =>
        {
            if (Complaint(result.GetValue(from), result.GetValue(to), hasYear ? result.GetValue(year) : null) is { } complaint)
            {
                result.AddError(complaint);
            }
        });
    }

    public Period Of(ParseResult parsed) => hasYear && parsed.GetValue(year) is { } whole
        ? PeriodRule.Of("year").Containing(new DateOnly(whole, 1, 1))
        : Period.Of(parsed.GetValue(from)!.Value, parsed.GetValue(to)!.Value);

    private string? Complaint(DateOnly? first, DateOnly? last, int? whole) => (first, last, whole) switch
    {
        (null, null, >= 1991 and < 2100) => null,
        (_, _, not null) => "Năm ghi đủ bốn chữ số và không đi cùng --from, --to.",
        ({ } start, { } end, null) when end < start => "Ngày cuối của kỳ ở trước ngày đầu.",
        (not null, not null, null) => null,
        _ => hasYear ? "Cần --year, hoặc cả --from và --to." : "Cần cả --from và --to.",
    };
}
