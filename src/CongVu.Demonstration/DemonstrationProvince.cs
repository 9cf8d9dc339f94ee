using CongVu.Organizations;

namespace CongVu.Demonstration;

/// <summary>
/// Loads the demonstration province into an empty office, by the same actions that people use. Names of people are invented.
/// </summary>
public static class DemonstrationProvince
{
    /// <summary>The password of every demonstration account.</summary>
    public const string Password = "congvu demo 2021";

    /// <summary>Loads everything once; does nothing in an office that has been set up.</summary>
    /// <param name="services">The office.</param>
    /// <param name="progress">Told what is being loaded.</param>
    /// <param name="cancel">Stops between acts.</param>
    public static async Task<bool> LoadAsync(IServiceProvider services, IProgress<string> progress, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(progress);
        var stage = new Stage(services);
        if (!await stage.RunAsync((SetUpOffice setUp) => setUp.IsNeededAsync(cancel)))
        {
            return false;
        }

        progress.Report("Cơ quan, đơn vị, con người");
        await new QuanSon(stage).FoundAsync(cancel);
        return true;
    }
}
