using System.Text;
using CongVu.Files;

namespace CongVu.Tests.Files;

public sealed class PdfConversionTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("congvu-conversion-").FullName;
    private readonly PdfConversion conversion = new();

    [Fact]
    public async Task One_LibreOffice_makes_one_file_after_the_other_and_survives_what_is_no_document()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "LibreOffice is not installed: ./test installs it where it may.");

        var first = await ConvertAsync("a.txt", "Công văn thứ nhất"u8.ToArray(), "txt");
        var resident = Residents();
        var second = await ConvertAsync("b.txt", "Công văn thứ hai"u8.ToArray(), "txt");
        var nothing = await ConvertAsync("c.docx", Encoding.ASCII.GetBytes("PK\u0003\u0004 not a package"), "docx");
        var third = await ConvertAsync("d.txt", "Công văn thứ ba"u8.ToArray(), "txt");

        Assert.All([first, second, third], made => Assert.Equal("%PDF-"u8.ToArray(), made![..5]));
        Assert.Null(nothing);
        Assert.Single(resident);
    }

    [Fact]
    public async Task Nothing_is_left_of_it_when_the_office_closes()
    {
        Assert.SkipUnless(File.Exists("/usr/bin/soffice"), "LibreOffice is not installed: ./test installs it where it may.");
        await ConvertAsync("a.txt", "Công văn"u8.ToArray(), "txt");
        var resident = Assert.Single(Residents());

        conversion.Dispose();

        Assert.DoesNotContain(resident, Residents());
    }

    public void Dispose()
    {
        conversion.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    // Those that this process started and that are alive.
    private static List<int> Residents() =>
    [
        .. System.Diagnostics.Process.GetProcesses().Where(process => Stat(process.Id) is [var command, _, var parent, ..] && command == "(sh)" && parent == $"{Environment.ProcessId}" && Line(process.Id).Contains("congvu-office-", StringComparison.Ordinal))
            .Select(process => process.Id),
    ];

    private static string[] Stat(int process) => Read(process, "stat").Split(' ') is [_, .. var rest] ? rest : [];

    private static string Line(int process) => Read(process, "cmdline");

    private static string Read(int process, string what)
    {
        try
        {
            return File.ReadAllText($"/proc/{process}/{what}");
        }
        catch (IOException)
        {
            return "";
        }
    }

    private async Task<byte[]?> ConvertAsync(string name, byte[] content, string ending)
    {
        var path = Path.Combine(folder, name);
        await File.WriteAllBytesAsync(path, content, TestContext.Current.CancellationToken);
        return await conversion.ConvertAsync(path, ending, TestContext.Current.CancellationToken);
    }
}
