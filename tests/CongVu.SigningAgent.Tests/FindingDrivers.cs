using CongVu.SigningAgent.Tokens;

namespace CongVu.SigningAgent.Tests;

/// <summary>Where the drivers of tokens are looked for on either system, and the list that lies beside the program.</summary>
public sealed class FindingDrivers
{
    [Fact]
    public void On_Windows_drivers_are_looked_for_in_the_folder_of_the_system_and_on_Linux_under_their_whole_names()
    {
        var windows = KnownLibraries.Candidates(isWindows: true, @"C:\Windows\System32").ToList();
        var linux = KnownLibraries.Candidates(isWindows: false, "").ToList();

        Assert.Contains(@"C:\Windows\System32\viettel-ca_v6.dll", windows);
        Assert.Contains(@"C:\Windows\System32\vnptca_p11_v8.dll", windows);
        Assert.All(windows, path => Assert.Matches(@"^C:\\Windows\\System32\\[^\\/]+\.dll$", path));
        Assert.All(linux, path => Assert.Matches(@"^/.+\.so[.0-9]*$", path));
    }

    [Fact]
    public void A_list_beside_the_program_names_libraries_and_remarks_are_passed_over()
    {
        var folder = Directory.CreateTempSubdirectory("congvu-agent-");
        Assert.Empty(LibraryList.Read(folder.FullName));
        File.WriteAllText(Path.Combine(folder.FullName, LibraryList.FileName), "# USB token của huyện\n\n  C:\\Windows\\System32\\viettel-ca_v6.dll \n/usr/lib/libwdpkcs.so\n");

        Assert.Equal([@"C:\Windows\System32\viettel-ca_v6.dll", "/usr/lib/libwdpkcs.so"], LibraryList.Read(folder.FullName));
        folder.Delete(recursive: true);
    }
}
