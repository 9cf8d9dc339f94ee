using System.Diagnostics;
using CongVu.DocumentFormat.Reports;
using CongVu.Reports;

namespace CongVu.Bench.Reports;

/// <summary>Writes a list of 50,000 rows as files, the rows made one at a time.</summary>
internal static class LongList
{
    private const int Rows = 50_000;
    private static readonly string[] Titles = ["TT", "Nội dung", "Văn bản", "Ngày giao", "Hạn", "Đơn vị", "Tình trạng", "Ghi chú"];

    public static void Measure()
    {
        foreach (var format in new[] { ReportFormat.Csv, ReportFormat.Xlsx, ReportFormat.Docx })
        {
            using var process = Process.GetCurrentProcess();
            using var file = new CountingStream();
            var (clock, used) = (Stopwatch.StartNew(), process.TotalProcessorTime);
            new PrintedReport("danh-sach", List(), new object()).Write(format, file);
            process.Refresh();
            Console.WriteLine($"  {Rows:N0} rows as {format,-16} wall {clock.Elapsed.TotalMilliseconds,8:F0} ms   cpu {(process.TotalProcessorTime - used).TotalMilliseconds,8:F0} ms   {file.Written / 1024:N0} KB");
        }
    }

    private static TableReport List() => new()
    {
        Title = "Danh sách nhiệm vụ", IsLandscape = true,
        Columns = [.. Titles.Select(title => new ReportColumn(title, 1))],
        Rows = Enumerable.Range(1, Rows).Select(number => ReportRow.Of(
            number, $"Rà soát, báo cáo kết quả thực hiện nhiệm vụ số {number}", $"{number}/TB-UBND", new DateOnly(2021, 4, 5).AddDays(number % 300), new DateOnly(2021, 5, 5).AddDays(number % 300), $"Đơn vị số {number % 2000}", "Đang thực hiện", "")),
    };

    /// <summary>Takes what is written and keeps nothing; a package needs to ask where it stands.</summary>
    private sealed class CountingStream : Stream
    {
        public long Written { get; private set; }

        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => Written;
            set => throw new NotSupportedException();
        }

        public override void Flush()
        {
            // Nothing is held back.
        }

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => Written += count;
    }
}
