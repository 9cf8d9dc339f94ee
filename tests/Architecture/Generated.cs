namespace Architecture;

/// <summary>Pages made from the code: compared with the committed ones, and written when asked to.</summary>
internal static class Generated
{
    /// <summary>Set to 1, the tests write the pages instead of comparing them.</summary>
    private const string WriteVariable = "CONGVU_WRITE_GENERATED";

    public static void Check(string path, string expected)
    {
        var full = Path.Combine(Repository.Root, path);
        if (Environment.GetEnvironmentVariable(WriteVariable) == "1")
        {
            File.WriteAllText(full, expected);
        }

        Assert.True(File.Exists(full) && File.ReadAllText(full) == expected, $"{path} is out of step: run the tests with {WriteVariable}=1 and commit it.");
    }
}
