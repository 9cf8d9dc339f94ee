using Microsoft.Extensions.DependencyInjection;

namespace CongVu.SigningAgent.Tests;

/// <summary>An office with files to sign, an agent paired with it, and a person before its pages.</summary>
internal sealed class Scene : IAsyncDisposable
{
    private readonly Agent agent;

    private Scene(FakeOffice office, Agent agent)
    {
        Office = office;
        this.agent = agent;
        Person = new Person(agent.Address);
    }

    public FakeOffice Office { get; }

    public Person Person { get; }

    public static Task<Scene> OpenAsync(Desk desk, byte[] signer, params byte[][] files) => OpenAsync(desk, signer, null, files);

    public static async Task<Scene> OpenAsync(Desk desk, byte[] signer, Action<IServiceCollection>? also, params byte[][] files)
    {
        var library = desk.Token.Library;
        var scene = new Scene(await FakeOffice.OpenAsync(signer, files), await Agent.StartAsync(library, also));
        await scene.Person.PairAsync(scene.Office.Origin, FakeOffice.Code);
        return scene;
    }

    public Task<Person.Page> OpenAsync() => Person.OpenAsync(Office.AddressAt(agent.Address));

    public async ValueTask DisposeAsync()
    {
        Person.Dispose();
        await agent.DisposeAsync();
        await Office.DisposeAsync();
    }
}
