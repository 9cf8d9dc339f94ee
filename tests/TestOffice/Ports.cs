using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;

namespace CongVu.TestOffice;

/// <summary>Free ports on loopback, none given twice in a test process: the system likes to offer one again that was just let go.</summary>
public static class Ports
{
    private static readonly ConcurrentDictionary<int, bool> Given = new();

    public static int Free()
    {
        while (true)
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            if (Given.TryAdd(((IPEndPoint)listener.LocalEndpoint).Port, true))
            {
                return ((IPEndPoint)listener.LocalEndpoint).Port;
            }
        }
    }
}
