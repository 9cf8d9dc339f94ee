using System.Text.Json;

namespace CongVu.SigningAgent.Offices;

/// <summary>The offices this agent is paired with, kept in a file that only this person can read.</summary>
internal sealed class Pairings(string folder)
{
    private readonly Lock gate = new();
    private IReadOnlyList<Pairing>? known;

    public IReadOnlyList<Pairing> All
    {
        get
        {
            lock (gate)
            {
                return known ??= Read();
            }
        }
    }

    private string File => Path.Combine(folder, "offices.json");

    /// <summary>The pairing with an office, by exactly its origin.</summary>
    public Pairing? Find(string origin) => All.FirstOrDefault(pairing => pairing.Origin == origin);

    public void Put(Pairing pairing) => Write([.. All.Where(other => other.Origin != pairing.Origin), pairing]);

    public void Remove(string origin) => Write([.. All.Where(other => other.Origin != origin)]);

    private IReadOnlyList<Pairing> Read() =>
        System.IO.File.Exists(File) ? JsonSerializer.Deserialize<List<Pairing>>(System.IO.File.ReadAllBytes(File)) ?? [] : [];

    private void Write(IReadOnlyList<Pairing> pairings)
    {
        lock (gate)
        {
            Directory.CreateDirectory(folder);
            var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
            if (!OperatingSystem.IsWindows())
            {
                options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
            }

            var draft = File + ".new";
            using (var target = new FileStream(draft, options))
            {
                JsonSerializer.Serialize(target, pairings);
            }

            System.IO.File.Move(draft, File, overwrite: true);
            known = pairings;
        }
    }
}
