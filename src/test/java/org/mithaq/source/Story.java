package org.mithaq.source;

/** An article of our own writing, to be saved in any format. */
public record Story(String headline, String date, String language, String publisher, String url, String text) {
    /** Of the valley and its neighbours. */
    public static final Story ARABIC = new Story(
            "وزيرا الخارجية يوقعان اتفاقا للمياه", "2025-11-06", "ar", "وكالة الوادي", "https://example.org/ar/1", """
                    وقّع وزيرا خارجية البلدين في العاصمة، الخميس، اتفاقا لتقاسم مياه النهر.
                    وقال الوزير إن "الاتفاق" يدخل حيز التنفيذ بعد المصادقة عليه، وإن <لجنة> مشتركة ستتابعه.
                    """);

    /** With signs that formats have to escape. */
    public static final Story ENGLISH = new Story(
            "Ministers sign water & border accord",
            "2025-11-07",
            "en",
            "Valley News",
            "https://example.org/en/2?a=1&b=2",
            """
                    The foreign ministers of the two states signed a water accord in the capital on Friday.
                    "It takes effect in May", one of them said; trade < 5% & falling, she added.
                    """);
}
