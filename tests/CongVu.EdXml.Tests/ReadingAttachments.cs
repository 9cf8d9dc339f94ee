using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace CongVu.EdXml.Tests;

public sealed class ReadingAttachments
{
    [Theory]
    [InlineData("document-new.edxml", true)]
    [InlineData("document-plain.edxml", false)]
    [InlineData("wrapped-base64.edxml", false)]
    [InlineData("zip-lying-type.edxml", true)]
    [InlineData("zip-end-cut.edxml", true)]
    [InlineData("cid-without-prefix.edxml", false)]
    [InlineData("old-dialect.edxml", false)]
    [InlineData("old-dialect-binary.edxml", false)]
    public void The_same_file_comes_out_however_it_was_packed(string packet, bool wasZipped)
    {
        using var reading = Golden.Read(packet);

        var attachment = reading.Attachments[0];
        var content = Golden.Content(attachment);
        Assert.Equal(Golden.Bytes("file.pdf"), content);
        Assert.Equal((content.Length, Convert.ToHexStringLower(SHA256.HashData(content))), (attachment.Length, attachment.Sha256));
        Assert.Equal(wasZipped, attachment.WasZipped);
    }

    [Fact]
    public void An_office_file_is_a_zip_of_its_own_and_stays_one()
    {
        using var reading = Golden.Read("docx-stays-zip.edxml");

        using var docx = new ZipArchive(reading.Attachments[0].OpenRead());
        using var zip = new ZipArchive(reading.Attachments[1].OpenRead());
        Assert.NotNull(docx.GetEntry("[Content_Types].xml"));
        Assert.Equal("anh.jpg", Assert.Single(zip.Entries).Name);
    }

    [Fact]
    public void Names_come_from_the_packet_never_from_the_entry_and_never_leave_a_folder()
    {
        using var reading = Golden.Read("path-traversal.edxml");

        Assert.Equal(["x.pdf", "_CON.pdf"], reading.Attachments.Select(attachment => attachment.SafeName));
        Assert.Equal("../../../etc/cron.d/x.pdf", reading.Attachments[0].AttachmentName);
    }

    [Theory]
    [InlineData("Công văn 88.pdf", "Công văn 88.pdf")]
    [InlineData("a:b*c?.pdf", "a_b_c_.pdf")]
    [InlineData("..", "tep-dinh-kem-3")]
    [InlineData(" .. ", "tep-dinh-kem-3")]
    [InlineData("", "tep-dinh-kem-3")]
    [InlineData(null, "tep-dinh-kem-3")]
    [InlineData("nul", "_nul")]
    [InlineData("COM1.tar.gz", "_COM1.tar.gz")]
    [InlineData("bao\u202Efdp.exe", "baofdp.exe")]
    [InlineData("hai\ndòng\0.txt", "hai_dòng_.txt")]
    [InlineData("Vie\u0302\u0323t.pdf", "Việt.pdf")]
    public void A_safe_name_has_no_path_and_no_surprise(string? name, string safe) => Assert.Equal(safe, SafeFileName.From(name, 3));

    [Fact]
    public void A_long_name_keeps_its_extension()
    {
        var safe = SafeFileName.From(new string('ệ', 400) + ".pdf", 1);

        Assert.EndsWith("ệ.pdf", safe);
        Assert.Equal(150, safe.Length);
    }

    [Fact]
    public void Two_attachments_of_one_name_get_two_safe_names()
    {
        var packet = Golden.Text("document-plain.edxml").Replace("Phụ lục.pdf", "88-UBND-VHTTDL.signed.pdf");

        using var reading = Golden.ReadText(packet);

        Assert.Equal(["88-UBND-VHTTDL.signed.pdf", "88-UBND-VHTTDL.signed (2).pdf"], reading.Attachments.Select(attachment => attachment.SafeName));
    }

    [Fact]
    public void A_zip_bomb_ends_at_the_bound()
    {
        using var reading = Golden.ReadText(PacketWith(Bomb(40)), new() { MaxUnzippedBytes = 10_000_000 });

        Assert.Equal("attachment-too-large", reading.Findings[0].Code);
        Assert.Throws<EdXmlException>(() => reading.Attachments[0].OpenRead());
    }

    [Fact]
    public void What_is_just_within_the_bound_is_read()
    {
        using var reading = Golden.ReadText(PacketWith(Bomb(10)), new() { MaxUnzippedBytes = 10_000_000 });

        Assert.Equal((true, 10_000_000), (reading.IsUsable, reading.Attachments[0].Length));
    }

    [Fact]
    public void Contents_that_nobody_wants_are_measured_and_not_kept()
    {
        using var kept = Golden.Read("document-plain.edxml");
        using var measured = Golden.Read("document-plain.edxml", new() { KeepContents = false });

        Assert.Equal(kept.Attachments.Select(attachment => (attachment.Length, attachment.Sha256)), measured.Attachments.Select(attachment => (attachment.Length, attachment.Sha256)));
        Assert.Throws<EdXmlException>(() => measured.Attachments[0].OpenRead());
    }

    [Fact]
    public void Contents_beyond_the_memory_wait_in_a_file_that_goes_with_the_reading()
    {
        using var folder = new TemporaryFolder();
        var content = RandomNumberGenerator.GetBytes(300_000);
        var reading = Golden.ReadText(PacketWith(content), new() { MemoryBytes = 1000, SpoolFolder = folder.Path });

        Assert.Equal(content, Golden.Content(reading.Attachments[0]));
        if (!OperatingSystem.IsWindows()) Assert.Empty(Directory.GetFiles(folder.Path)); // already without a name
        reading.Dispose();

        Assert.Empty(Directory.GetFiles(folder.Path));
        Assert.Throws<EdXmlException>(() => Golden.Content(reading.Attachments[0]));
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_an_exception_of_our_own() =>
        Assert.Throws<EdXmlException>(() => Golden.ReadText(PacketWith(new byte[5000]), new() { MemoryBytes = 1000, SpoolFolder = "/no/such/folder" }));

    private static byte[] Bomb(int millions)
    {
        var zip = new MemoryStream();
        using (var archive = new ZipArchive(zip, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = archive.CreateEntry("a.bin").Open();
            for (var i = 0; i < millions; i++) entry.Write(new byte[1_000_000]);
        }

        return zip.ToArray();
    }

    private static string PacketWith(byte[] content) => new StringBuilder(Golden.Text("attachment-not-base64.edxml"))
        .Replace("${tệp}", Convert.ToBase64String(content)).Replace("88-UBND-VHTTDL.signed.pdf", "a.bin").ToString();
}
