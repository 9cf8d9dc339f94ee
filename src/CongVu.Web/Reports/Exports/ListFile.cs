using System.Threading.Channels;
using CongVu.DocumentFormat.Reports;
using CongVu.Reports;

namespace CongVu.Web.Reports.Exports;

/// <summary>
/// Writes a list as a file while it is being read. The file is made whole before it is sent: a list that fails half-way gives no half file.
/// </summary>
internal static class ListFile
{
    // Rows read ahead of the writer.
    private const int Ahead = 1000;

    // A list of any length is not bound as PDF.
    private static readonly ReportFormat[] Offered = [ReportFormat.Xlsx, ReportFormat.Docx, ReportFormat.Csv];

    /// <summary>Whether lists are written in the format that an address names.</summary>
    public static bool IsOffered(string wanted, out ReportFormat format) => Enum.TryParse(wanted, ignoreCase: true, out format) && Offered.Contains(format);

    /// <summary>The file, from its beginning; it is gone when it is closed.</summary>
    public static async Task<Stream> WriteAsync(ListSource list, ReportFormat format, CancellationToken cancel)
    {
        var file = new FileStream(Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()), new FileStreamOptions
        {
            Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite, Options = FileOptions.DeleteOnClose | FileOptions.SequentialScan,
        });
        try
        {
            await WriteAsync(list, format, file, cancel);
            file.Position = 0;
            return file;
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }
    }

    private static async Task WriteAsync(ListSource list, ReportFormat format, Stream file, CancellationToken cancel)
    {
        var rows = Channel.CreateBounded<ReportRow>(Ahead);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var reading = ReadAsync(list, rows.Writer, stop.Token);
        try
        {
            await Task.Run(() => Print(list, rows.Reader.ReadAllAsync(stop.Token).ToBlockingEnumerable(stop.Token)).Write(format, file), CancellationToken.None);
        }
        finally
        {
            await stop.CancelAsync();
            await reading;
        }
    }

    // What reading fails with is told to the writer, who stops with it.
    private static async Task ReadAsync(ListSource list, ChannelWriter<ReportRow> rows, CancellationToken stop)
    {
        Exception? fault = null;
        try
        {
            await foreach (var row in list.Rows.WithCancellation(stop))
            {
                await rows.WriteAsync(row, stop);
            }
        }
        catch (OperationCanceledException) when (stop.IsCancellationRequested)
        {
        }
#pragma warning disable CA1031 // It is not swallowed: the writer throws it.
        catch (Exception met)
#pragma warning restore CA1031
        {
            fault = met;
        }

        rows.Complete(fault);
    }

    private static PrintedReport Print(ListSource list, IEnumerable<ReportRow> rows)
    {
        var table = new TableReport
        {
            Title = list.Title,
            Subtitle = list.Subtitle.Length > 0 ? list.Subtitle : null,
            Organization = list.Organization,
            IsLandscape = true,
            Columns = list.Columns,
            Rows = rows,
            LetterSize = 11,
        };
        return new PrintedReport(list.Name, list.IsBook ? table.AsBook("văn bản") : table, new object());
    }
}
