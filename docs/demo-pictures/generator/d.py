from ink import *


def train():
    p = Pic('train', '#e8dcc4')
    V = (1010, 400)
    # station hall: roof of steel and glass in one-point perspective
    p.rect(0, 0, 1600, 900, '#f0dcb4')
    p.poly([(0, 0), (1600, 0), (1600, 120), V, (0, 60)], '#f7e7c4')
    p.circ(*V, 150, '#fff6df')
    for i, t in enumerate((0, .3, .52, .68, .79, .87)):
        q = lambda x, y: (x + (V[0] - x) * t, y + (V[1] - y) * t)
        a, b, c, d = q(-260, 620), q(-200, -60), q(1800, -60), q(1880, 620)
        w = 30 * (1 - t) + 2
        m = q(800, -330)
        p.path(f'M{n(b[0])} {n(b[1])}Q{n(m[0])} {n(m[1])} {n(c[0])} {n(c[1])}', None, st='#38545a' if i % 2 == 0 else '#4a686c', sw=w)
        p.line([c, d], '#38545a', w)
    for x in (-300, 150, 600, 1050, 1500, 1950):
        p.line([(x, -220), (V[0] + (x - V[0]) * .12, V[1] - 560 * .12)], '#6f8b8a', 4)
    # far wall
    p.rect(905, 330, 210, 112, '#c9d6cc'); p.path('M905 442V380Q1010 270 1115 380V442Z', '#fff6df')
    for i in range(7):
        p.line([(1010, 440), (1010 + 120 * math.cos(math.pi * i / 6), 440 - 110 * math.sin(math.pi * i / 6))], '#7fa09c', 3)
    # track bed and platform
    p.poly([(940, 440), (1060, 440), (1060, 900), (-200, 900)], '#5d5a55')
    p.poly([(1040, 440), (1110, 440), (1900, 900), (1180, 900)], '#d8c29a'); p.poly([(1036, 440), (1046, 440), (1240, 900), (1130, 900)], '#e3a93a'); p.poly([(1030, 440), (1036, 440), (1130, 900), (1080, 900)], '#8d8474')
    for i in range(8):
        t = (i / 8) ** 1.9
        y = 446 + 454 * t
        p.line([(1046 + 194 * (y - 440) / 460, y), (1110 + 790 * (y - 440) / 460, y)], '#c4ab7f', 2 + 4 * t)
    # the train, coming at us: side in shadow, nose round
    p.poly([(968, 382), (1004, 384), (1004, 436), (966, 440)], '#0a4a4e')
    side = [(960, 376), (650, 210), (650, 840), (960, 446)]
    p.poly([(962, 372), (640, 190), (640, 860), (962, 448)], '#08484b')
    pp = lambda x, f: (x, 372 + (190 - 372) * (962 - x) / 322 + f * ((448 + (860 - 448) * (962 - x) / 322) - (372 + (190 - 372) * (962 - x) / 322)))
    for a, b in ((650, 712), (726, 776), (788, 826), (836, 864), (872, 894), (900, 918), (924, 938)):
        p.poly([pp(a, .2), pp(b, .2), pp(b, .46), pp(a, .46)], '#f4d58c'); p.poly([pp(a, .2), pp((a + b) / 2, .2), pp(a, .36)], '#fff3cf')
    p.poly([pp(640, .62), pp(962, .62), pp(962, .66), pp(640, .66)], '#d9a441'); p.poly([pp(640, .8), pp(962, .8), pp(962, 1), pp(640, 1)], '#15292e')
    nose = 'M120 880Q84 520 150 300Q190 170 300 158H500Q620 164 648 300Q690 520 660 880Z'
    p.path(nose, '#0a6367'); p.clip(nose)
    p.poly([(520, 100), (720, 100), (720, 900), (560, 900)], '#074347', o=.65); p.rect(60, 640, 700, 26, '#d9a441'); p.rect(60, 666, 700, 240, '#f3e7cf'); p.poly([(540, 666), (720, 666), (720, 900), (560, 900)], '#c9b993'); p.rect(60, 800, 700, 100, '#15292e'); p.rect(60, 800, 700, 100, p.hatch('#2a4045', 90, 24, 6))
    p.end()
    p.path('M190 470Q190 300 240 236Q260 216 300 214H500Q550 216 566 240Q612 310 614 470Q400 500 190 470Z', '#14303a'); p.clip('M190 470Q190 300 240 236Q260 216 300 214H500Q550 216 566 240Q612 310 614 470Q400 500 190 470Z')
    p.fig(330, 640, 460, anchor='hip', face='front', legs=None, top='#1c3144', style='cap', hair='#33475a', arms=((20, 70), (-20, -60)), shade='#0d1c22'); p.poly([(420, 200), (520, 200), (380, 500), (280, 500)], '#7fb0a8', o=.35); p.poly([(545, 200), (575, 200), (440, 500), (410, 500)], '#7fb0a8', o=.35); p.end()
    p.line([(400, 488), (470, 330)], '#0d1c22', 7)
    for x in (214, 588):
        p.ell(x, 570, 46, 36, '#08363a'); p.ell(x, 570, 34, 27, '#fff3cf'); p.ell(x, 570, 18, 14, '#fffefb')
    g = p.radial([(0, '#fff3cf', .8), (1, '#fff3cf', 0)]); p.circ(214, 570, 150, g); p.circ(588, 570, 150, g)
    p.ell(400, 192, 40, 14, '#fff3cf'); p.rect(360, 720, 80, 60, '#b5472f', rx=8); p.rect(340, 836, 120, 44, '#0d1c22', rx=10)
    # passengers
    S = '#22262a'
    for x, y, h, k in ((1075, 470, 60, dict(top='#c5603a', bottom='#33474d')), (1100, 480, 70, dict(top='#33474d', bottom='#22313a', f=-1)), (1060, 462, 50, dict(top='#8c3f3a', bottom='#33474d')),
                       (1150, 560, 150, dict(f=-1, top='#d9a441', bottom='#33474d', legs=((24, 8), (-20, -34)), shade=S)), (1225, 570, 155, dict(f=-1, top='#f3e7cf', dress='#8c3f3a', bottom='#8c3f3a', style='scarf', hair='#0a5b5f', shade=S))):
        p.fig(x, y, h, **k)
    p.ell(1330, 880, 130, 16, '#b59a6c')
    p.fig(1310, 880, 480, f=-1, face='side', top='#c5603a', bottom='#2b3b44', style='long', hair='#3a2320', arms=((140, 150), (10, 20)), legs=((8, 4), (-10, -14)), shade=S)
    p.rect(1370, 760, 96, 120, '#d9a441', rx=12); p.rect(1370, 760, 34, 120, '#b9862c', rx=10); p.path('M1394 760V690H1440V760', None, st='#22262a', sw=7); p.circ(1388, 884, 9, S); p.circ(1450, 884, 9, S)
    p.fig(1520, 900, 520, f=-1, face='back', top='#2f5560', bottom='#22262a', style='cap', arms=((-4, 2), (16, 60)), shade=S)
    p.rect(1470, 600, 110, 140, '#8c3f3a', rx=24)
    # clock
    p.line([(1240, 0), (1240, 96)], '#38545a', 8); p.circ(1240, 140, 50, '#38545a'); p.circ(1240, 140, 41, '#fffefb'); p.line([(1240, 140), (1240, 112)], '#22262a', 6); p.line([(1240, 140), (1262, 150)], '#22262a', 6)
    for i in range(12):
        a = i * math.pi / 6
        p.circ(1240 + 33 * math.cos(a), 140 + 33 * math.sin(a), 2.4, '#22262a')
    p.save()


def clinic():
    p = Pic('clinic', '#d8e8e2')
    p.rect(0, 0, 1600, 900, '#cfe3dc'); p.rect(0, 700, 1600, 200, '#b98f6a'); p.rect(0, 680, 1600, 20, '#f3efe2')
    p.rect(0, 420, 1600, 262, '#a9cec6')
    # window with a blind
    p.rect(80, 80, 420, 320, '#fffefb'); p.rect(98, 98, 384, 284, '#f9e3ae'); p.circ(360, 260, 60, '#f3c565'); p.path('M98 340Q200 280 300 330T482 310V382H98Z', '#8fb88a')
    for i in range(8):
        p.rect(92, 98 + i * 20, 396, 13, '#f3efe2')
    p.poly([(98, 420), (482, 420), (760, 900), (240, 900)], '#fff6d6', o=.28)
    # height chart (animals instead of words)
    p.rect(1390, 130, 110, 560, '#fffefb'); p.path(''.join(f'M1390 {150+i*30}h{44 if i%3==0 else 24}' for i in range(18)), None, st='#0a5b5f', sw=5)
    p.path('M1446 680V260Q1446 214 1476 214Q1500 220 1490 244H1470V680Z', '#e3b24a'); [p.ell(1458 + (i % 2) * 8, 290 + i * 48, 7, 11, '#a8673c') for i in range(8)]; p.circ(1482, 228, 3, '#222'); p.line([(1462, 216), (1458, 196)], '#a8673c', 5)
    # framed heart drawing
    p.rect(640, 120, 190, 210, '#fffefb'); p.path('M735 280C660 230 672 172 708 172C728 172 735 190 735 196C735 190 742 172 762 172C798 172 810 230 735 280Z', '#c5603a'); p.line([(668, 228), (710, 228), (722, 206), (742, 252), (754, 228), (804, 228)], '#fffefb', 6); p.rect(640, 120, 190, 210, None, st='#0a5b5f', sw=8)
    p.rect(960, 150, 330, 16, '#8a5a3c')
    for i, (c, h) in enumerate((('#0a5b5f', 70), ('#f3efe2', 96), ('#c5603a', 60), ('#f3efe2', 84), ('#d9a441', 70))):
        p.rect(985 + i * 58, 150 - h, 42, h, c, rx=6); p.rect(991 + i * 58, 150 - h - 12, 30, 14, '#5d7a78'); p.rect(985 + i * 58, 150 - h * .6, 42, 18, '#a9cec6')
    S = '#2a3a42'
    # couch with the child
    p.ell(960, 862, 420, 24, '#9a7452')
    p.rect(760, 590, 560, 40, '#fffefb', rx=14); p.rect(760, 618, 560, 60, '#0a5b5f', rx=10); p.rect(800, 676, 24, 186, '#5d7a78'); p.rect(1250, 676, 24, 186, '#5d7a78'); p.rect(760, 640, 560, 38, p.hatch('#0f7478', 45, 14, 5))
    # mother
    p.fig(1230, 868, 640, f=-1, top='#b5553a', bottom='#8c3f3a', dress='#8c3f3a', style='scarf', hair='#f0d9b0', skin='#c98f68', arms=((36, 88), (30, 70)), shade=S)
    # child on the couch
    p.fig(960, 600, 420, f=-1, anchor='hip', legs=((82, 6), (76, -4)), top='#e3b24a', bottom='#33525a', style='short', hair='#3a2320', skin='#c98f68', arms=((30, 60), (16, 40)), shade=S, short=True, lean=-4, shoe='#c5603a')
    ch = p.sh
    p.path('M1000 600q40 -50 70 0z', '#8a5a3c'); p.circ(1052, 560, 26, '#a8744a'); p.circ(1034, 540, 10, '#a8744a'); p.circ(1070, 540, 10, '#a8744a'); p.ell(1052, 592, 34, 30, '#a8744a'); p.circ(1042, 558, 3, '#222'); p.ell(1050, 568, 8, 6, '#e8d3a8')
    # doctor on a stool, white coat
    p.rect(500, 690, 150, 26, '#c5603a', rx=13); p.rect(566, 712, 18, 130, '#5d7a78'); p.line([(520, 862), (575, 832), (630, 862)], '#5d7a78', 14)
    p.fig(570, 676, 660, f=1, anchor='hip', lean=10, legs=((86, 4), (82, -8)), top='#fffefb', bottom='#33525a', style='bun', hair='#2a2320', skin='#a9744f', arms=((66, 96), (50, 92)), shade='#7fa3a0', shoe='#fffefb')
    sx, sy = p.sh
    p.path(f'M{sx-62} {sy+70}Q{sx-90} 640 {545} 760Q600 800 690 720L640 640Z', '#fffefb'); p.path(f'M545 760Q600 800 690 720L650 690Q590 740 545 760Z', '#c9dcd6')
    hx, hy = p.head
    p.path(f'M{hx-10} {hy+56}Q{sx+60} {sy+90} {sx+170} {sy+110}Q{sx+250} {sy+100} {ch[0]-34} {ch[1]+78}', None, st='#0a5b5f', sw=9, extra='stroke-linecap="round"'); p.circ(ch[0] - 34, ch[1] + 76, 17, '#5d7a78'); p.circ(ch[0] - 34, ch[1] + 76, 9, '#d8e8e2')
    # plant
    p.path('M120 860L140 720H280L300 860Z', '#c5603a'); p.poly([(230, 720), (280, 720), (300, 860), (240, 860)], '#9a4a2e')
    for a, L in ((-90, 260), (-112, 240), (-68, 240), (-134, 200), (-46, 200)):
        p.path(p.leaf(210, 730, L, a, .22), '#3f7a5e' if a % 4 else '#5b9674')
    p.save()


def museum():
    p = Pic('museum', '#3b3340', 1600, 1067)
    p.rect(0, 0, 1600, 1067, '#46505c'); p.rect(0, 800, 1600, 267, '#8a6f5c')
    p.poly([(0, 800), (1600, 800), (1600, 812), (0, 812)], '#2d323b')
    for i in range(12):
        p.line([(800 + (i - 5.5) * 130, 812), (800 + (i - 5.5) * 330, 1067)], '#7a604f', 4)
    # niche arches
    for x in (230, 1370):
        p.path(f'M{x-150} 800V330Q{x-150} 180 {x} 130Q{x+150} 180 {x+150} 330V800Z', '#343c47'); p.path(f'M{x-150} 800V330Q{x-150} 180 {x} 130Q{x-90} 200 {x-90} 340V800Z', '#2a3039')
    # spots
    for x, w in ((800, 330), (230, 170), (1370, 170)):
        p.poly([(x - 14, 36), (x + 14, 36), (x + w, 900), (x - w, 900)], '#f6dfa8', o=.16); p.ell(x, 900, w, 60, '#f6dfa8', o=.22); p.path(f'M{x-24} 0H{x+24}L{x+34} 40H{x-34}Z', '#1d2128')
    # statue, left: a torso-bust in pale stone
    def plinth(x, y, w, h):
        p.rect(x - w / 2, y, w, h, '#e6d9be'); p.rect(x + w * .1, y, w * .4, h, '#bfae8e'); p.rect(x - w / 2 - 14, y - 20, w + 28, 24, '#f3e9d2'); p.rect(x - w / 2 - 10, y + h - 14, w + 20, 22, '#d3c4a3')
    plinth(230, 640, 170, 240)
    b = 'M120 620Q130 520 190 500Q206 480 200 450Q170 400 190 340Q220 300 262 318Q300 336 296 400Q290 440 268 460Q264 490 282 504Q340 524 344 620Z'
    p.path(b, '#efe6d2'); p.clip(b); p.path('M250 300Q240 400 262 470Q270 560 240 640H380V300Z', '#b9ab92'); p.path('M250 300H380V640H300Z', p.hatch('#96876f', 60, 12, 3), o=.7); p.end()
    for i in range(9):
        a = math.radians(200 + i * 19)
        p.circ(240 + 56 * math.cos(a), 360 + 58 * math.sin(a), 18, '#d9cdb4' if i % 2 else '#c4b697')
    # right: an old lute / tablet relief
    plinth(1370, 660, 190, 220)
    p.path('M1300 640Q1290 400 1370 380Q1450 400 1440 640Z', '#c9a26a'); p.path('M1370 380Q1450 400 1440 640H1380Z', '#9a7442')
    for i in range(4):
        y = 450 + i * 48
        p.line([(1320 + (i % 2) * 8, y), (1420, y)], '#7a5832', 5); [p.path(f'M{1326+k*24} {y+14}l8 16l8 -16z', '#7a5832') for k in range(4)]
    # the great amphora in the middle, in glass
    plinth(800, 730, 420, 160)
    d = 'M720 720Q560 600 590 430Q620 330 730 300Q760 260 740 190H860Q840 260 870 300Q980 330 1010 430Q1040 600 880 720Z'
    p.path('M740 214Q600 210 606 370Q608 410 640 400Q620 270 742 262Z', '#a5492c'); p.path('M860 214Q1000 210 994 370Q992 410 960 400Q980 270 858 262Z', '#7d3420')
    p.path(d, '#c5603a'); p.clip(d)
    p.rect(560, 190, 500, 40, '#22262d'); p.rect(560, 320, 500, 16, '#22262d'); p.rect(560, 346, 500, 8, '#22262d')
    p.line([(560 + i * 22, 372 if i % 2 else 394) for i in range(24)], '#22262d', 8, cap='butt')
    p.rect(560, 410, 500, 10, '#22262d'); p.rect(560, 570, 500, 10, '#22262d'); p.rect(560, 590, 500, 22, '#22262d')
    for i in range(-7, 8):
        p.path(p.leaf(800 + i * 34, 720, 100, -90 + i * 1.5, .25), '#22262d')
    # procession of ships and fishes, black on red
    for x in (650, 800, 950):
        p.path(f'M{x-62} 500Q{x} 540 {x+62} 496Q{x+50} 540 {x+30} 548H{x-34}Q{x-56} 540 {x-62} 500Z', '#22262d'); p.path(f'M{x-4} 506V430L{x+44} 490Z', '#22262d'); p.path(f'M{x-12} 500V444L{x-44} 494Z', '#22262d')
    p.poly([(900, 180), (1060, 180), (1060, 740), (860, 740)], '#3a1a1a', o=.32); p.path('M640 440Q620 520 680 640', None, st='#e99a70', sw=14, extra='stroke-linecap="round"', o=.8)
    p.end()
    p.rect(560, 130, 480, 580, '#bfe0db', o=.1); p.rect(560, 130, 480, 580, None, st='#bfe0db', sw=5, o=.7); p.poly([(580, 140), (700, 140), (580, 380)], '#fff', o=.12)
    # rope and stanchions
    for x in (500, 1100):
        p.rect(x - 6, 780, 12, 150, '#d9a441'); p.ell(x, 932, 30, 8, '#b9862c'); p.circ(x, 776, 12, '#e8c06a')
    # visitors from behind
    S = '#1d2128'
    F = lambda *a, **k: (p.ell(a[0], a[1] - 2, a[2] * .2, 10, '#5f4a3c'), p.fig(*a, shade=S, face=k.pop('face', 'back'), **k))
    F(400, 1000, 400, style='long', hair='#2a2320', top='#d9a441', bottom='#22313a', dress='#2f5560', arms=((12, 8), (-12, -8)), legs=((6, 2), (-8, -8)))
    F(560, 1030, 250, style='short', hair='#5a3424', top='#7fb0a8', bottom='#22313a', arms=((140, 150), (-12, -8)))
    F(680, 1040, 262, style='bun', hair='#2a2320', top='#f3e7cf', bottom='#8c3f3a', dress='#8c3f3a', f=-1)
    F(1010, 1030, 256, style='short', hair='#2a2320', top='#c5603a', bottom='#22313a', f=-1, arms=((8, 4), (-14, -10)))
    F(1180, 1010, 420, style='bald', face='back', top='#0a5b5f', bottom='#22262d', skin='#c98f68', arms=((-10, 50), (10, 60)), f=-1)
    p.save()


def running():
    p = Pic('running', '#f6d9c4')
    p.rect(0, 0, 1600, 900, '#f7d8be'); p.rect(0, 0, 1600, 150, '#f2c5ac'); p.circ(260, 330, 170, '#fbe9cf'); p.circ(260, 330, 120, '#ef8f5e')
    # sea and promenade
    p.rect(0, 400, 1600, 130, '#7fb3b5'); p.waves(0, 1600, 414, 520, '#d9ebe3', 50, 50, 140, 5)
    p.rect(200, 412, 120, 6, '#f6c39a'); p.rect(180, 436, 170, 7, '#f6c39a'); p.rect(210, 462, 110, 8, '#f6c39a')
    r = p.r
    x = 880
    while x < 1640:
        w, h = r.randint(40, 80), r.randint(60, 220)
        p.rect(x, 410 - h, w, h, r.choice(('#c9a3a5', '#b98f98', '#d9b3ab')))
        x += w - 4
    p.path('M860 410Q1100 380 1640 400V420H860Z', '#8d7482')
    p.rect(0, 524, 1600, 14, '#fffefb')
    for i in range(27):
        p.rect(20 + i * 62, 520, 8, 56, '#fffefb')
    p.rect(0, 512, 1600, 12, '#e9dcc6'); p.rect(0, 570, 1600, 340, '#3f5560'); p.rect(0, 570, 1600, 12, '#2f424c')
    p.poly([(0, 700), (1600, 660), (1600, 668), (0, 712)], '#f3e7cf', o=.8)
    p.poly([(0, 600), (1600, 600), (1600, 900), (0, 900)], p.hatch('#48606b', -3, 30, 4))
    # palms
    for tx, s in ((620, 1), (1180, 1.1)):
        p.path(f'M{tx-10} 576Q{tx-20} 400 {tx+16} 230L{tx+30} 234Q{tx+4} 400 {tx+14} 576Z', '#7a5a4a')
        for a in (-170, -140, -110, -70, -40, -10, 20, 160):
            p.path(p.leaf(tx + 22, 232, 150 * s, a, .16) , '#3f7268' if a % 20 else '#2f5d58')
    S = '#22303a'
    # long shadows towards us, then runners in a wave of sizes
    R = [(1360, 690, 330, '#d9a441', '#22303a', 'short', '#2a2320', '#8a5640', ((58, -30), (-34, -80)), 6),
         (1110, 730, 380, '#fffefb', '#0a5b5f', 'scarf', '#0a5b5f', '#c98f68', ((46, 6), (-30, -96)), 8),
         (800, 800, 460, '#0a5b5f', '#22303a', 'short', '#e8e0d2', '#d9a27c', ((62, -10), (-28, -70)), 8),
         (420, 880, 560, '#c5482f', '#22303a', 'bun', '#2a2320', '#a9744f', ((56, -26), (-36, -88)), 10)]
    for (x, y, h, t, b, st, hr, sk, lg, ln) in R:
        p.poly([(x - h * .1, y), (x + h * .12, y), (x + h * 1.25, y + h * .22), (x + h * .95, y + h * .25)], '#22303a', o=.45)
    for i, (x, y, h, t, b, st, hr, sk, lg, ln) in enumerate(R):
        bare = st != 'scarf'
        p.fig(x, y - h * (.05 if i % 2 else .02), h, f=1, lean=ln, top=t, bottom=b, style=st, hair=hr, skin=sk, legs=lg, arms=((-42, 52), (46, 130)) if i % 2 else ((48, 132), (-44, 44)), bare=bare, short=bare, shade=S, shoe=['#f3e7cf', '#ef8f5e', '#e3b24a', '#fffefb'][i], nod=-4)
        sx, sy = p.sh
        hx, hy = p.hip
        p.g(f'rotate({ln} {n(hx)} {n(hy)})'); p.rect(hx - h * .035, hy - h * .22, h * .085, h * .085, '#fffefb' if t != '#fffefb' else '#ef8f5e'); p.end()
        if i == 3:
            p.path(f'M{n(p.head[0]-50)} {n(p.head[1]-4)}Q{n(p.head[0]-90)} {n(p.head[1]+4)} {n(p.head[0]-118)} {n(p.head[1]+30)}', None, st='#2a2320', sw=20, extra='stroke-linecap="round"')
    p.save()


def cafe():
    p = Pic('cafe', '#b9553a', 1600, 1067)
    # façade: warm plaster, a big window
    p.rect(0, 0, 1600, 1067, '#d98a5c'); p.rect(0, 0, 1600, 800, p.dots('#cf7d4e', 36, 4))
    p.rect(0, 770, 1600, 297, '#e9d3ac'); p.path(''.join(f'M{800+(k-8)*110} 774L{800+(k-8)*190} 1067' for k in range(17)) + 'M0 850H1600M0 960H1600', None, st='#d6bc8e', sw=5); p.rect(0, 760, 1600, 14, '#a5603c')
    p.rect(430, 190, 740, 480, '#5a2f24'); p.rect(450, 210, 700, 440, '#2b2a33')
    # inside: lamps, a barman, bottles
    p.rect(450, 500, 700, 150, '#4a3030')
    for i in range(16):
        p.rect(480 + i * 42, 330 - (i * 37) % 30, 18, 60 + (i * 37) % 30, ['#d9a441', '#0a7a74', '#c5603a', '#7fb0a8'][i % 4], rx=5)
    p.rect(450, 390, 700, 10, '#7a4a38')
    p.fig(820, 600, 380, anchor='hip', face='front', legs=None, top='#f3e7cf', style='short', beard=None, arms=((16, 50), (-16, -50)), shade='#2a1f22', skin='#a9744f', apron='#0a5b5f')
    for x in (560, 1030):
        p.line([(x, 210), (x, 260)], '#d9a441', 4); p.path(f'M{x-50} 310Q{x-44} 262 {x} 258Q{x+44} 262 {x+50} 310Z', '#d9a441'); p.poly([(x - 50, 310), (x + 50, 310), (x + 130, 500), (x - 130, 500)], '#f4cf7a', o=.25)
    p.poly([(520, 210), (640, 210), (450, 560), (450, 340)], '#fff', o=.1); p.poly([(1000, 210), (1050, 210), (780, 650), (730, 650)], '#fff', o=.08)
    p.line([(800, 210), (800, 650)], '#5a2f24', 12)
    p.rect(410, 650, 780, 26, '#7a3f2c')
    # door right
    p.rect(1290, 200, 250, 570, '#0a5b5f'); p.rect(1316, 226, 198, 300, '#2b2a33'); p.rect(1316, 556, 198, 180, '#08484b'); p.poly([(1316, 226), (1420, 226), (1316, 420)], '#fff', o=.12); p.circ(1310, 545, 10, '#d9a441')
    # awning
    for i in range(14):
        x0 = 360 + i * 64
        c = '#f6ead0' if i % 2 else '#0a5b5f'
        p.poly([(410 + i * 57, 60), (467 + i * 57, 60), (x0 + 64, 210), (x0, 210)], c); p.path(f'M{x0} 210H{x0+64}V236A32 26 0 0 1 {x0} 236Z', mix(c, '#2a1f22', .18))
    p.rect(400, 50, 814, 14, '#5a2f24'); p.rect(380, 262, 850, 46, '#2a1f22', o=.25)
    # vine on the left
    p.path('M120 770Q90 500 160 300Q200 160 330 60', None, st='#5a3a28', sw=14)
    for (cx, cy, rx, ry, k) in ((130, 520, 110, 200, 34), (190, 260, 130, 160, 40), (320, 80, 200, 90, 40), (60, 120, 120, 140, 26)):
        p.leaves(cx, cy, rx, ry, k, 54, '#3f6b52', .42); p.leaves(cx - 14, cy - 14, rx * .9, ry * .9, k // 2, 48, '#6f9a68', .42)
    S = '#2a1f22'
    # two players and their board
    p.ell(830, 1000, 560, 30, '#c2a473')
    def chair(x, f):
        p.line([(x - 62 * f, 560), (x - 74 * f, 992)], '#4a2a20', 14); p.line([(x + 60 * f, 700), (x + 78 * f, 992)], '#4a2a20', 14); p.rect(min(x - 78 * f, x + 74 * f), 690, 152, 18, '#c98f4e', rx=6)
        for k in range(3):
            p.line([(x - 62 * f, 580 + k * 34), (x - 68 * f, 700)], '#4a2a20', 6)
    chair(520, 1); chair(1080, -1)
    p.rect(792, 660, 18, 300, S); p.line([(710, 992), (800, 944), (890, 992)], S, 16)
    p.fig(520, 690, 620, f=1, anchor='hip', lean=9, top='#f3e7cf', bottom='#33404c', legs=((84, 2), (72, -8)), arms=((44, 96), (36, 84)), style='bald', skin='#c98f68', beard='#efe6d6', shade='#6b4a3a')
    p.path(f'M{n(p.head[0]-36)} {n(p.head[1]-12)}Q{n(p.head[0]-30)} {n(p.head[1]-54)} {n(p.head[0])} {n(p.head[1]-52)}Q{n(p.head[0]+30)} {n(p.head[1]-50)} {n(p.head[0]+34)} {n(p.head[1]-18)}Z', '#8c3f3a')
    p.fig(1080, 690, 600, f=-1, anchor='hip', lean=14, top='#d9a441', bottom='#2b3b44', legs=((84, 6), (70, -4)), arms=((50, 112), (20, 70)), style='short', skin='#a9744f', shade='#5a3424', beard='#2a2320')
    p.ell(800, 650, 230, 34, '#5a2f24'); p.ell(800, 642, 230, 34, '#f6ead0')
    p.poly([(700, 622), (900, 622), (936, 656), (664, 656)], '#8a5a34'); p.poly([(712, 627), (888, 627), (916, 651), (684, 651)], '#e3c28e')
    for i in range(10):
        p.poly([(702 + i * 20, 651), (714 + i * 20, 651), (710 + i * 18, 639)], '#b5472f' if i % 2 else '#2a1f22')
    for i, c in ((0, '#fffefb'), (1, '#fffefb'), (4, '#2a1f22'), (6, '#fffefb'), (8, '#2a1f22')):
        p.ell(716 + i * 21, 634, 9, 4, c)
    for x in (620, 985):
        p.ell(x, 646, 34, 8, '#0a7a74'); p.path(f'M{x-22} 612H{x+22}Q{x+20} 644 {x} 645Q{x-20} 644 {x-22} 612Z', '#fffefb'); p.ell(x, 612, 22, 6, '#5a2f24'); p.path(f'M{x+20} 618q18 2 8 18l-10 2', None, st='#fffefb', sw=5); p.path(f'M{x} 600q-12 -18 0 -34t0 -34', None, st='#fffefb', sw=5, o=.8, extra='stroke-linecap="round"')
    # sparrow
    p.g('translate(60 150)')
    p.path('M1240 850q30 -30 60 -10l34 -8l-20 20q-8 26 -44 22q-28 -6 -30 -24z', '#7a5a44'); p.circ(1250, 846, 14, '#7a5a44'); p.poly([(1238, 846), (1224, 850), (1238, 852)], '#d9a441'); p.circ(1246, 842, 3, '#fff'); p.end()
    p.path('M60 990L80 850H190L210 990Z', '#0a5b5f'); p.poly([(150, 850), (190, 850), (210, 990), (160, 990)], '#063f43'); p.leaves(135, 800, 80, 70, 34, 60, '#5f8b5e', .3, a=-90, jit=80)
    for a, b in ((90, 770), (140, 740), (180, 790), (120, 810)):
        p.circ(a, b, 15, '#f3c9b4'); p.circ(a, b, 6, '#d9a441')
    p.save()


def mountain():
    p = Pic('mountain', '#cfe0e6', 1600, 1067)
    p.rect(0, 0, 1600, 1067, '#bcd6de'); p.rect(0, 0, 1600, 150, '#a9cad6')
    p.cloud(180, 220, 300, '#e9f1f0'); p.cloud(1150, 150, 360, '#e9f1f0')
    # far ridge
    p.path('M0 420L180 280L320 380L470 230L640 400L820 260L980 380L1160 220L1330 360L1480 250L1600 340V1067H0Z', '#9fbecb')
    p.path('M470 230L640 400L560 420L500 340Z', '#8badbe'); p.path('M1160 220L1330 360L1240 400L1180 320Z', '#8badbe')
    # the great mountain: light side, shadow side
    p.path('M120 820L520 330L640 210L740 90L840 200L920 300L1060 400L1480 860L1600 1067H0Z', '#f7f9f5')
    p.path('M740 90L840 200L920 300L1060 400L1480 860L1560 1000L1100 1067L980 860L900 800L930 640L830 560L860 430L770 340L790 230Z', '#7f9fb8')
    p.path('M740 90L840 200L920 300L1060 400L1480 860L1560 1000L1300 1067L1200 900L1240 780L1060 640L1010 500L900 400Z', '#6a8ca8', o=.6)
    for d in ('M640 210L600 330L520 420L560 330Z', 'M520 330L500 460L420 560L440 460Z', 'M700 300L660 460L560 600L620 470Z', 'M420 600L380 720L280 800L330 700Z', 'M760 480L720 620L640 700L690 590Z', 'M600 620L560 760L460 840L520 740Z'):
        p.path(d, '#a9c3d0')
    p.path('M860 430L930 640L830 560Z', p.hatch('#4f6f8a', 60, 12, 4)); p.path('M1060 400L1240 780L1060 640Z', p.hatch('#4f6f8a', 60, 12, 4))
    for d in ('M580 380l30 -30l-6 60z', 'M700 200l26 -40l10 70z', 'M480 500l26 -22l-10 50z', 'M640 560l24 -20l-4 44z', 'M330 660l30 -20l-14 50z'):
        p.path(d, '#56636e')
    # lower snow slopes with the road in bends
    p.path('M0 800Q300 740 620 800T1200 790T1600 740V1067H0Z', '#eef3f0')
    p.path('M0 800Q300 740 620 800Q500 850 300 840T0 880Z', '#d3e1e4')
    road = 'M1640 1010Q1300 1080 900 1020Q520 970 330 1010Q150 1046 170 970Q200 900 520 890Q860 890 1060 850Q1220 806 1140 770Q1040 740 800 760Q640 770 640 740Q650 712 800 706'
    p.path(road, None, st='#c4d5da', sw=118, extra='stroke-linecap="round" stroke-linejoin="round"')
    p.path('M1640 1010Q1300 1080 900 1020Q520 970 330 1010Q150 1046 170 970Q200 900 520 890Q860 890 1060 850', None, st='#4d565e', sw=76, extra='stroke-linecap="round" stroke-linejoin="round"')
    p.path('M1060 850Q1220 806 1140 770Q1040 740 800 760Q640 770 640 740Q650 712 800 706', None, st='#c4d5da', sw=40, extra='stroke-linecap="round"')
    p.path('M1030 856Q1220 806 1140 770Q1040 740 800 760Q640 770 640 740Q650 712 800 706', None, st='#4d565e', sw=26, extra='stroke-linecap="round"')
    p.path('M1640 1010Q1300 1080 900 1020Q520 970 330 1010Q150 1046 170 970Q200 900 520 890Q860 890 1060 850', None, st='#e8c35c', sw=5, extra='stroke-dasharray="46 34"')
    # marker poles
    for x, y in ((460, 930), (640, 930), (820, 930), (1000, 912), (420, 840), (620, 836), (820, 838)):
        p.rect(x, y - 60, 8, 64, '#c5482f'); p.rect(x, y - 44, 8, 14, '#fffefb')
    # plough
    p.g('translate(700 985) rotate(4)')
    p.ell(0, 62, 230, 16, '#333c44', o=.5)
    p.rect(-40, -130, 240, 150, '#e08b2c'); p.rect(-40, -130, 240, 20, '#f3b04a'); p.rect(-40, -40, 240, 60, p.hatch('#b9681c', 45, 16, 6)); p.path('M-200 20V-70L-170 -160H-50V20Z', '#f0a03a'); p.path('M-184 -72L-162 -144H-74V-72Z', '#bfe0e6'); p.poly([(-150, -144), (-120, -144), (-150, -72), (-176, -72)], '#fff', o=.5); p.rect(-210, 10, 420, 34, '#39424a')
    for x in (-130, 60, 150):
        p.circ(x, 46, 38, '#22282e'); p.circ(x, 46, 16, '#b9c3c6')
    p.path('M-220 -60Q-280 -30 -300 70H-230Q-236 20 -206 -20Z', '#0a5b5f'); p.path('M-232 -50Q-280 -16 -300 70H-280Q-262 0 -220 -30Z', '#0f8488'); p.rect(-120, -180, 40, 22, '#e8502f', rx=8); p.ell(-196, 0, 14, 12, '#fff3cf')
    p.end()
    # thrown snow
    r = p.r
    p.blob(340, 1010, 130, 46, '#fffefb', 11, .2); p.path('M420 1040Q360 900 210 860Q130 850 90 900Q180 900 230 950Q260 1000 280 1040Z', '#fffefb'); 
    for _ in range(60):
        a = r.uniform(2.5, 4.3)
        q = r.uniform(80, 330)
        p.circ(400 + q * math.cos(a), 1000 + q * math.sin(a) * .8, r.uniform(3, 12), '#fffefb')
    # lorries waiting on the bend above
    for x, y, s, c in ((1120, 838, .62, '#c5482f'), (1010, 866, .72, '#0a5b5f'), (880, 884, .8, '#d9a441')):
        p.g(f'translate({x} {y}) scale({s})'); p.rect(-60, -92, 130, 84, c); p.rect(20, -92, 50, 84, mix(c, '#1c2b38', .3)); p.path('M-116 -8V-46L-98 -78H-64V-8Z', '#f3efe2'); p.path('M-108 -46L-94 -70H-74V-46Z', '#4d6a7a'); p.circ(-88, -4, 15, '#22282e'); p.circ(30, -4, 15, '#22282e'); p.end()
    # firs
    for x, y, s in ((90, 1010, 1.5), (1490, 930, 1.6), (1380, 900, 1.1), (1570, 960, 2), (40, 880, .9), (230, 800, .6), (1300, 800, .6), (1420, 780, .7), (560, 790, .4), (500, 800, .5)):
        p.rect(x - 6 * s, y - 10, 12 * s, 24 * s, '#4a3a34')
        for k in range(4):
            w, yy = (76 - k * 15) * s, y - 6 - k * 40 * s
            p.path(f'M{n(x-w)} {n(yy)}L{n(x)} {n(yy-74*s)}L{n(x+w)} {n(yy)}Q{n(x)} {n(yy+12*s)} {n(x-w)} {n(yy)}Z', '#2d5a58'); p.path(f'M{n(x)} {n(yy-74*s)}L{n(x+w)} {n(yy)}Q{n(x+w*.4)} {n(yy+6*s)} {n(x+w*.1)} {n(yy+4)}Z', '#1d4244'); p.path(f'M{n(x-w*.72)} {n(yy-20*s)}L{n(x)} {n(yy-74*s)}L{n(x+w*.3)} {n(yy-50*s)}Q{n(x-w*.2)} {n(yy-46*s)} {n(x-w*.72)} {n(yy-20*s)}Z', '#f7f9f5')
    p.save()


ALL = [train, clinic, museum, running, cafe, mountain]
