namespace CongVu.EdXml.Tests;

public sealed class ReadmeExample
{
    [Fact]
    public void The_example_of_the_README_does_what_it_says()
    {
        using var folder = new TemporaryFolder();

        var said = Unpack(Path.Combine(Golden.Folder, "document-new.edxml"), folder.Path);

        Assert.Equal(["000.00.33.H56: 88/UBND-VHTTDL"], said);
        Assert.Equal(Golden.Bytes("file.pdf"), File.ReadAllBytes(Path.Combine(folder.Path, "88-UBND-VHTTDL.signed.pdf")));
    }

    [Fact]
    public void The_README_shows_the_example_that_is_compiled_here()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "src/CongVu.EdXml/README.md"));
        var source = File.ReadAllText(Path.Combine(Repository.Root, "tests/CongVu.EdXml.Tests/ReadmeExample.cs"));
        var example = readme.Split("```csharp\n")[1].Split("```")[0];

        Assert.Contains(example, Unindented(source));
    }

    [Fact]
    public void The_README_lists_every_finding()
    {
        var readme = File.ReadAllText(Path.Combine(Repository.Root, "src/CongVu.EdXml/README.md"));
        var rows = readme.Split('\n').Where(line => line.StartsWith("| `", StringComparison.Ordinal));

        Assert.Equal(FindingKinds.All.Select(kind => $"| `{kind.Code}` | {kind.Severity.ToString().ToLowerInvariant()} | {kind.Template} |"), rows);
    }

    private static List<string> Unpack(string path, string folder)
    {
        var said = new List<string>();
        // example
        using var packet = File.OpenRead(path);
        using var reading = EdXmlReader.Read(packet);
        foreach (var finding in reading.Findings) said.Add($"{finding.Severity} {finding.Code}: {finding.Text}");
        if (reading is { IsUsable: true, Document.MessageHeader: { } header })
        {
            said.Add($"{header.From!.OrganId}: {header.Code}");
            foreach (var attachment in reading.Attachments)
            {
                using var file = File.Create(Path.Combine(folder, attachment.SafeName));
                attachment.OpenRead().CopyTo(file);
            }
        }
        // end of example

        return said;
    }

    private static string Unindented(string source) => string.Join('\n', source.Split('\n').Select(line => line.StartsWith("        ", StringComparison.Ordinal) ? line[8..] : line));
}
