package org.midad.language;

/** Frequent words of English, with the spellings of quick messages. */
final class EnglishWords {
    private EnglishWords() {}

    static final String TEXT =
            """
            the of and to a in is it you that he was for on are with as i his they be at one have
            this from or had by not but what all were we when your can said there an each which
            she do how their if will up other about out many then them these so some her would
            make like him into time has look two more write go see no way could people my than
            first been call who its now find long down day did get come made may part over new
            after our just only know take where think why because good very much most should here
            too any same tell does set three want well also play small end put home read hand
            large even such turn asked went men change different again off always next life few
            those under let while last never might story saw left don't don’t doesn't didn't isn't
            aren't wasn't won't can't couldn't wouldn't shouldn't it's that's i'm you're they're
            we're he's she's there's what's let's i've you've we've they've i'll you'll we'll
            they'll i'd you'd we'd nobody everybody everyone someone anyone nothing everything
            something anything thing things thank thanks please sorry yes yeah nope okay hello hi
            hey dear sir madam welcome great nice bad worse worst better best true false right
            wrong real really truth lie lies liar liars shame shameful sad happy hope wish love
            hate agree disagree opinion article author writer report reporting news newspaper
            source sources reader readers comment comments government president minister country
            countries nation world war peace state states law rights human money price prices
            bread water food oil work job jobs worker workers school schools student students
            teacher children child kids woman women man family father mother brother sister friend
            friends house street city town village year years month months week today tomorrow
            yesterday since until during before without within against between through every
            another both own still already almost ago back enough ever far give given gives giving
            gone got keep kept kind less leave live lives living lot means mean must need needs
            needed old once open ought pay point power problem problems question quite rather
            reason say says saying seem seems shall show side simple start stop stupid sure talk
            talking taken trust trying try understand use used using vote voted wait wanted wants
            watch whole whose wonder word words written yet young absolutely totally exactly
            indeed maybe perhaps however therefore although though despite instead finally
            actually honestly obviously clearly simply resign blame believe doubled explain
            happened happen happens happening excellent amazing awesome beautiful brilliant
            terrible horrible ridiculous disgusting interesting important possible impossible
            clear done doing being having going getting making coming looking lost found corrupt
            corruption media crisis economy health hospital doctor police army security u r ur ppl
            plz pls thx tho thru imo imho idk omg wtf btw lmao lol rofl smh tbh ikr gonna wanna
            gotta dunno cuz coz bc cant dont wont didnt isnt wasnt doesnt couldnt im ive youre
            theyre thats whats lets bro dude guys y'all ya'll yall ain't aint kinda sorta nah yup
            haha ngl smth sth tmrw rn af ffs lmfao jk nvm bcoz bcuz wat wot dat dis govt gov yr
            yrs hv hav gud luv lil msg kk pic srsly sry soz ty yw fyi asap fwiw iirc bs wth shud
            wud cud shoulda woulda coulda tryna yep yea ye meh duh ugh yikes legit fam bruh mate
            folks omfg insane care cares articles waste public funds mislead misleading picture
            pictures roads road broken neighbourhood behaviour behavior shocking mayor typical
            politician politicians amen worked factory thirty agreed learn people's elections
            election party congratulations congrats well-done fake nonsense joke poor rich free
            piece sense common long-term bless god knows heart mind face head eyes thought
            thoughts full hard easy fast late early soon sometimes often usually ask asking answer
            anyway else rest mercy justice speech fact facts proof wow cool fine bit little big
            high low light follow following support supported supporting stay strong wake sleep
            died dead die kill killed killing fight fighting lose losing win winning respect
            deserve deserves accept allowed allow whatever whoever wherever elsewhere themselves
            ourselves yourself himself herself itself myself above below behind beside inside
            outside near across around
            """;
}
